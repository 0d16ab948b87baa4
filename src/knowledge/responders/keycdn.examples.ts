import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { keycdn } from "./keycdn.ts";

const answer = (request: string, Server = "keycdn-engine") =>
  exchange({ request, status: "405 Method Not Allowed", fields: { Server, "X-Edge-Location": "ussf" } });

export const keycdnExamples: ResponderExamples<typeof keycdn> = {
  signs: {
    "server-field-seen": { fires: [answer("POST /a.js")], silent: [answer("POST /a.js", "nginx")] },
  },
  causes: {
    "push-zone-method": {
      fires: [answer("POST /a.js")],
      silent: [answer("GET /a.js"), answer("POST /a.js", "nginx")],
    },
  },
};
