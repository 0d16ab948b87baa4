import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import { nginxPages } from "./nginx.pages.ts";
import type { openresty } from "./openresty.ts";

export const openrestyExamples: ResponderExamples<typeof openresty> = {
  signs: {
    "stock-page": {
      fires: [
        exchange({
          status: "502 Bad Gateway",
          body: "<center><h1>502 Bad Gateway</h1></center>\n<hr><center>openresty/1.25.3.1</center>",
        }),
        ...nginxPages("openresty/1.27.1.2"),
      ],
      silent: [
        exchange({
          status: "502 Bad Gateway",
          body: "<center><h1>502 Bad Gateway</h1></center>\n<hr><center>nginx/1.25.3</center>",
        }),
      ],
    },
    "server-field": {
      fires: [
        exchange({ status: 200, fields: { Server: "openresty", ETag: '"671fa30f-1bae5"' } }),
        exchange({
          status: "504 Gateway Time-out",
          fields: { Server: "openresty/1.21.4.1" },
          notes: { body: "unseen" },
        }),
      ],
      silent: [
        exchange({ status: 204, fields: { Server: "openresty" } }),
        exchange({ status: "404 Not Found", fields: { Server: "nginx" } }),
      ],
    },
    "server-field-seen": {
      fires: [exchange({ status: "504 Gateway Time-out", fields: { Server: "openresty/1.21.4.1" } })],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "Tengine" } })],
    },
  },
  causes: {
    "script-failed": {
      fires: [
        exchange({
          request: "GET /orders",
          status: "500 Internal Server Error",
          fields: ["Server: openresty"],
          body: "<hr><center>openresty</center>",
        }),
      ],
      silent: [
        exchange({ request: "GET /orders", status: "500 Internal Server Error", fields: ["Server: nginx"] }),
      ],
    },
  },
};
