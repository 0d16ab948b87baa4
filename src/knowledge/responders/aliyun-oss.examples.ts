import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { aliyunOss } from "./aliyun-oss.ts";

export const aliyunOssExamples: ResponderExamples<typeof aliyunOss> = {
  signs: {
    "error-xml": { fires: [exchange({ status: "403 Forbidden", fields: { "x-oss-request-id": "68A1C5D34B2E2D3135A9B7C1" }, body: `<Error>
  <Code>` })], silent: [exchange({ status: "403 Forbidden", fields: { "x-oss-request-id": "68A1C5D34B2E2D3135A9B7C1" }, body: "<html><body><h1>Error</h1></body></html>" })] },
    "error-xml-alone": { fires: [exchange({ status: "403 Forbidden", body: "<HostId>acme-reports.oss-cn-shenzhen.aliyuncs.com</HostId>" })], silent: [exchange({ status: "403 Forbidden", body: "<html><body><h1>Error</h1></body></html>" })] },
    "server-field": { fires: [exchange({ status: "403 Forbidden", fields: { Server: "AliyunOSS" } })], silent: [exchange({ status: "403 Forbidden", fields: { Server: "gateway" } })] },
    "x-oss-request-id-field": { fires: [exchange({ status: "403 Forbidden", fields: { "x-oss-request-id": "68A1C5D34B2E2D3135A9B7C1" } })], silent: [exchange({ status: "403 Forbidden" })] },
  },
  causes: {},
};
