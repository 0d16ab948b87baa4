import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { sucuri } from "./sucuri.ts";

const server = { Server: "Sucuri/Cloudproxy", "X-Sucuri-ID": "12013" };
const page = (status: number, words: string) =>
  exchange({ status, fields: server, body: `<title>Sucuri WebSite Firewall - ${words}</title>` });
const site = (status: number) => exchange({ status, fields: server, body: "<h1>The shop says no</h1>" });

export const sucuriExamples: ResponderExamples<typeof sucuri> = {
  signs: {
    "x-sucuri-block-field": {
      fires: [exchange({ status: 403, fields: { "X-Sucuri-Block": "GEO02" } })],
      silent: [exchange({ status: 403 })],
    },
    "block-page": {
      fires: [exchange({ status: 403, body: "Sucuri WebSite Firewall - Access Denied</title>" })],
      silent: [exchange({ status: 403, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "challenge-page": {
      fires: [exchange({ status: 200, body: "sucuri_cloudproxy_js=''</script>" })],
      silent: [exchange({ status: 200, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "x-sucuri-id-field": {
      fires: [exchange({ status: 403, fields: { "X-Sucuri-ID": "12013" } })],
      silent: [exchange({ status: 403 })],
    },
    "x-sucuri-cache-field": {
      fires: [exchange({ status: "200 OK", fields: { "X-Sucuri-Cache": "HIT" } })],
      silent: [exchange({ status: "200 OK", fields: { "X-Cache": "HIT" } })],
    },
    "server-field-seen": {
      fires: [exchange({ status: 403, fields: { Server: "Sucuri/Cloudproxy" } })],
      silent: [exchange({ status: 403, fields: { Server: "nginx" } })],
    },
  },
  causes: {
    "region-rule": {
      fires: [exchange({ status: 403, fields: { ...server, "X-Sucuri-Block": "GEO02" } })],
      silent: [page(403, "Access Denied")],
    },
    "address-rule": { fires: [page(403, "Your IP is not allowed")], silent: [page(403, "Access Denied")] },
    challenge: {
      fires: [exchange({ status: 200, fields: server, body: "<script>sucuri_cloudproxy_js=''</script>" })],
      silent: [site(200)],
    },
    rule: {
      fires: [
        exchange({ status: 403, fields: { ...server, "X-Sucuri-Block": "EVA079" } }),
        page(403, "Access Denied"),
      ],
      silent: [site(403)],
    },
    "name-not-served": { fires: [page(404, "Not Configured")], silent: [site(404)] },
    "origin-slow": { fires: [page(504, "Gateway timeout")], silent: [site(504)] },
    "origin-unreachable": {
      fires: [page(502, "Back-end or gateway connection error")],
      silent: [site(502)],
    },
  },
};
