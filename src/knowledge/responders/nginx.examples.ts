import { exchange } from "../writing/exchange.ts";
import type { ResponderExamples } from "../../diagnosis/examples.ts";
import type { nginx } from "./nginx.ts";

export const nginxExamples: ResponderExamples<typeof nginx> = {
  signs: {
    "stock-page": { fires: [exchange({ status: "503 Service Temporarily Unavailable", body: "<hr><center>nginx</center>" })], silent: [exchange({ status: "503 Service Temporarily Unavailable", body: "<html><body><h1>Error</h1></body></html>" })] },
    "server-field": { fires: [exchange({ status: 598, fields: { Server: "nginx" } })], silent: [exchange({ status: 598, fields: { Server: "gateway" } })] },
    "server-field-seen": { fires: [exchange({ status: 598, fields: { Server: "nginx" } })], silent: [exchange({ status: 598, fields: { Server: "gateway" } })] },
  },
  causes: {
},
};
