import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { huaweiObs } from "./huawei-obs.ts";

export const huaweiObsExamples: ResponderExamples<typeof huaweiObs> = {
  signs: {
    "error-xml": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { Server: "OBS", "Content-Type": "application/xml" },
          body: "<Error><Code>NoSuchKey</Code></Error>",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { Server: "AliyunOSS", "Content-Type": "application/xml" },
          body: "<Error><Code>NoSuchKey</Code></Error>",
        }),
      ],
    },
    "error-xml-alone": {
      fires: [
        exchange({
          status: 403,
          body: "<RequestId>0000017C7CCDB5B7804FB8999087250B</RequestId><HostId>b2mYGM1RhdcyhPNXOpuOSYVonBRXWAowp5FlInLyRzUOf9pJq1g02DoSkcewFIKF</HostId>",
        }),
      ],
      silent: [exchange({ status: 403, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "server-field": {
      fires: [exchange({ status: "404 Not Found", fields: { Server: "OBS" } })],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "AliyunOSS" } })],
    },
    "x-obs-request-id-field": {
      fires: [
        exchange({ status: "200 OK", fields: { "X-Obs-Request-Id": "0000017C7CCDB5B7804FB8999087250B" } }),
      ],
      silent: [exchange({ status: "200 OK", fields: { "X-Oss-Request-Id": "68A1C5D34B2E2D3135A9B7C1" } })],
    },
  },
  causes: {},
};
