import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { f5Bigip } from "./f5-bigip.ts";

export const f5BigipExamples: ResponderExamples<typeof f5Bigip> = {
  signs: {
    "server-field": {
      fires: [
        exchange({
          request: "# scheme: http\nGET /",
          status: "302 Found",
          fields: { Server: "BigIP", Location: "https://site.example/", "Content-Length": 0 },
        }),
      ],
      silent: [
        exchange({
          request: "# scheme: http\nGET /",
          status: "302 Found",
          fields: { Server: "Apache", Location: "https://site.example/", "Content-Length": 0 },
        }),
      ],
    },
    "persistence-cookie": {
      fires: [
        exchange({
          status: "200 OK",
          fields: { "Set-Cookie": "BIGipServerweb-443-pool=167903424.47873.0000; path=/; Httponly; Secure" },
        }),
      ],
      silent: [exchange({ status: "200 OK", fields: { "Set-Cookie": "ServerPool=BIGipServerweb; path=/" } })],
    },
  },
  causes: {},
};
