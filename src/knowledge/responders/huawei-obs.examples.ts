import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { huaweiObs } from "./huawei-obs.ts";

export const huaweiObsExamples: ResponderExamples<typeof huaweiObs> = {
  signs: {
    "error-xml": { fires: ["TODO"], silent: ["TODO"] },
    "error-xml-alone": { fires: [exchange({ status: 403, body: "<RequestId>0000017C7CCDB5B7804FB8999087250B</RequestId><HostId>b2mYGM1RhdcyhPNXOpuOSYVonBRXWAowp5FlInLyRzUOf9pJq1g02DoSkcewFIKF</HostId>" })], silent: [exchange({ status: 403, body: "<html><body><h1>Error</h1></body></html>" })] },
    "server-field": { fires: ["TODO"], silent: ["TODO"] },
    "x-obs-request-id-field": { fires: ["TODO"], silent: ["TODO"] },
  },
  causes: {},
};
