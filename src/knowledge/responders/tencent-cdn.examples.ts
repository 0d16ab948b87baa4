import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { tencentCdn } from "./tencent-cdn.ts";

const answer = (status: number, fields = "X-NWS-LOG-UUID: 1234567890123456789") =>
  exchange({ request: "GET /a.jpg", status: String(status), fields: [fields] });
const only = (status: number) => ({
  fires: [answer(status)] as const,
  silent: [answer(status, "Server: nginx"), answer(502)] as const,
});

export const tencentCdnExamples: ResponderExamples<typeof tencentCdn> = {
  signs: {
    "own-status": {
      fires: [exchange({ status: 514, fields: { "X-NWS-LOG-UUID": "1234567890123456789" } })],
      silent: [exchange({ status: 514 })],
    },
    "x-nws-log-uuid-field": {
      fires: [exchange({ status: 514, fields: { "X-NWS-LOG-UUID": "1234567890123456789" } })],
      silent: [exchange({ status: 514 })],
    },
  },
  causes: {
    "access-limit": only(514),
    "origin-dns": only(531),
    "origin-connect": only(532),
    "origin-connect-timeout": only(533),
    "origin-response-timeout": only(537),
    "origin-handshake": only(538),
    "origin-certificate": only(540),
  },
};
