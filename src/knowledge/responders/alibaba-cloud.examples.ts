import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { alibabaCloud } from "./alibaba-cloud.ts";

const answer = (status: string, fields = "Server: Tengine\nEagleId: 2ff6169a17000000001234567e") =>
  exchange({ request: "GET /", status, fields: [fields] });

export const alibabaCloudExamples: ResponderExamples<typeof alibabaCloud> = {
  signs: {
    "own-status": {
      fires: [exchange({ status: 598, fields: { EagleId: "2ff6169a17000000001234567e" } })],
      silent: [exchange({ status: 598 })],
    },
    "eagleid-field": {
      fires: [exchange({ status: 598, fields: { EagleId: "2ff6169a17000000001234567e" } })],
      silent: [exchange({ status: 598 })],
    },
    "ali-swift-global-savetime-field": {
      fires: [exchange({ status: "200 OK", fields: { "Ali-Swift-Global-Savetime": "1700000000" } })],
      silent: [exchange({ status: "200 OK", fields: { "X-Cache": "HIT TCP_MEM_HIT" } })],
    },
  },
  causes: {
    "edge-routine-refused": { fires: [answer("598")], silent: [answer("598", "Server: nginx")] },
    "edge-routine-failed": { fires: [answer("599")], silent: [answer("599", "Server: nginx")] },
  },
};
