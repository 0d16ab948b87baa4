import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { aliyunOss } from "./aliyun-oss.ts";

export const aliyunOssExamples: ResponderExamples<typeof aliyunOss> = {
  signs: {
    "error-xml": {
      fires: [
        exchange({
          status: "403 Forbidden",
          fields: { Server: "AliyunOSS", "Content-Type": "application/xml" },
          body: "<Error>\n  <Code>AccessDenied</Code>\n</Error>",
        }),
      ],
      silent: [
        exchange({
          status: "403 Forbidden",
          fields: { Server: "OBS", "Content-Type": "application/xml" },
          body: "<Error>\n  <Code>AccessDenied</Code>\n</Error>",
        }),
      ],
    },
    "error-xml-alone": {
      fires: [
        exchange({
          status: "403 Forbidden",
          body: "<Error><Code>AccessDenied</Code><HostId>bucket.oss-cn-shenzhen.aliyuncs.com</HostId></Error>",
        }),
      ],
      silent: [
        exchange({
          status: "403 Forbidden",
          body: "<Error><Code>AccessDenied</Code><HostId>bucket.store.example</HostId></Error>",
        }),
      ],
    },
    "server-field": {
      fires: [exchange({ status: "403 Forbidden", fields: { Server: "AliyunOSS" } })],
      silent: [exchange({ status: "403 Forbidden", fields: { Server: "OBS" } })],
    },
    "x-oss-request-id-field": {
      fires: [
        exchange({ status: "403 Forbidden", fields: { "x-oss-request-id": "68A1C5D34B2E2D3135A9B7C1" } }),
      ],
      silent: [exchange({ status: "403 Forbidden" })],
    },
  },
  causes: {},
};
