import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { refusedByBrowserCauses } from "./refused-by-browser.ts";

const failed = (name: string, host = "shop.example", type = "fetch") =>
  exchange({ request: "GET /api/config/", sent: { Host: host }, notes: { type, failure: name } });
const redirected = (to: string) =>
  exchange({
    before: [exchange({ request: "GET /api/config", status: 307, fields: { Location: to } })],
    request: "GET /api/config/",
    notes: { scheme: "http", type: "fetch", failure: "unnamed" },
  });

/** As Chromium records it: no outcome, no protocol, a page of https. */
const redirectedByPage = (to: string) =>
  [
    exchange({ request: "GET /api/config", status: 307, fields: { Location: to } }),
    `# type: fetch\nGET ${to}\nOrigin: https://site.example\n`,
  ].join("\n----\n");

export const refusedByBrowserExamples: ExamplesOf<typeof refusedByBrowserCauses> = {
  "certificate-of-other-name": {
    fires: [failed("net::ERR_CERT_COMMON_NAME_INVALID"), failed("SSL_ERROR_BAD_CERT_DOMAIN")],
    silent: [failed("net::ERR_CERT_DATE_INVALID")],
  },
  "name-too-deep": {
    fires: [failed("net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH", "api.dev.shop.example")],
    silent: [
      failed("net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH", "api.shop.example"),
      failed("net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH", "192.168.1.5"),
    ],
  },
  "file-name-with-comma": {
    fires: [failed("net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION")],
    silent: [failed("net::ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION")],
  },
  "no-image-at-address": {
    fires: [failed("net::ERR_BLOCKED_BY_ORB", "code.example", "image")],
    silent: [failed("net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin", "code.example", "image")],
  },
  "redirected-to-http-unsent": {
    fires: [redirectedByPage("http://site.example/api/config/")],
    silent: [
      redirectedByPage("https://site.example/api/config/"),
      redirected("http://site.example/api/config/"),
    ],
  },
  "redirected-to-http": {
    fires: [redirected("http://site.example/api/config/")],
    silent: [redirected("https://site.example/api/config/")],
  },
};
