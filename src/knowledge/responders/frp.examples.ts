import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { frp } from "./frp.ts";

const PAGE =
  '<!DOCTYPE html>\n<html>\n<head>\n<title>Not Found</title>\n</head>\n<body>\n<h1>The page you requested was not found.</h1>\n<p>Sorry, the page you are looking for is currently unavailable.<br/>\nPlease try again later.</p>\n<p>The server is powered by <a href="https://github.com/fatedier/frp">frp</a>.</p>\n<p><em>Faithfully yours, frp.</em></p>\n</body>\n</html>\n';
const page = (fields: Record<string, string>) =>
  exchange({ status: 404, fields: { ...fields, "Content-Type": "text/html" }, body: PAGE });
const nginxOwn = exchange({
  status: 404,
  fields: { Server: "nginx/1.18.0", "Content-Type": "text/html" },
  body: "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0</center></body></html>",
});

export const frpExamples: ResponderExamples<typeof frp> = {
  signs: {
    "not-found-page": { fires: [page({}), page({ Server: "nginx/1.18.0" })], silent: [nginxOwn] },
    "server-field": {
      fires: [exchange({ status: 404, fields: { Server: "frp/0.61.1" } })],
      silent: [nginxOwn],
    },
  },
  causes: {
    "host-not-forwarded": {
      fires: [page({ Server: "nginx/1.18.0" })],
      silent: [page({ Server: "frp/0.61.1" }), nginxOwn],
    },
    "client-gone": {
      fires: [page({ Server: "frp/0.61.1" }), page({})],
      silent: [page({ Server: "nginx/1.18.0" })],
    },
    "service-refused": { fires: [page({})], silent: [nginxOwn] },
    "client-gone-behind-proxy": { fires: [page({ Server: "nginx/1.18.0" })], silent: [nginxOwn] },
  },
};
