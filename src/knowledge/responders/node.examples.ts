import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { node } from "./node.ts";

const raw = (status: string, request = "GET /") =>
  exchange({ request, status, fields: { Connection: "close" } });
const tooLarge = raw("431 Request Header Fields Too Large");
const late = raw("408 Request Timeout");
const bad = raw("400 Bad Request");

export const nodeExamples: ResponderExamples<typeof node> = {
  signs: {
    "bare-error": {
      fires: [exchange({ status: "431 Request Header Fields Too Large", fields: { Connection: "close" } })],
      silent: [exchange({ status: "431 Request Header Fields Too Large" })],
    },
  },
  causes: {
    "url-too-long": {
      fires: [raw("431 Request Header Fields Too Large", `GET /?q=${"a".repeat(16_400)}`)],
      silent: [tooLarge],
    },
    "header-too-large": { fires: [tooLarge], silent: [bad] },
    "header-slow": { fires: [late], silent: [bad] },
    "body-slow": { fires: [late], silent: [bad] },
    "too-many-fields": {
      fires: [raw("400 Bad Request", `GET /\nCookie: ${"a".repeat(16_400)}`)],
      silent: [bad],
    },
    unparsable: { fires: [bad], silent: [late] },
    framing: { fires: [bad], silent: [late] },
    host: { fires: [bad], silent: [late] },
    tls: { fires: [bad], silent: [late] },
    "chunk-extensions": { fires: [raw("413 Payload Too Large")], silent: [late] },
  },
};
