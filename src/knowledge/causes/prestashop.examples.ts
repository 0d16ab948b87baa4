import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import type { prestashopCauses } from "./prestashop.ts";

const xml = (status: number, code: number, more: Parts = {}) =>
  exchange({
    request: "GET /api/products",
    status,
    fields: { "Content-Type": "text/xml;charset=utf-8", "PSWS-Version": "8.1.0" },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<prestashop xmlns:xlink="http://www.w3.org/1999/xlink">\n<errors>\n<error>\n<code><![CDATA[${code}]]></code>\n<message><![CDATA[No.]]></message>\n</error>\n</errors>\n</prestashop>`,
    ...more,
  });
const json = (status: number, code: number) =>
  exchange({
    request: "GET /api/products?output_format=JSON",
    status,
    fields: { "PSWS-Version": "8.1.0" },
    json: { errors: [{ code, message: "No." }] },
  });
const key: Parts = { sent: { Authorization: "Basic a2V5Og==" } };
const bare = (more: Parts = {}) =>
  exchange({
    request: "GET /api/products",
    status: 401,
    fields: {
      "Content-Type": "text/html",
      "WWW-Authenticate":
        'Basic realm="Welcome to PrestaShop Webservice, please enter the authentication key as the login. No password required."',
    },
    body: "401 Unauthorized",
    ...more,
  });
/** The same number by somebody else. */
const other = (status: number, code: number) =>
  exchange({ request: "GET /api/products", status, json: { errors: [{ code, message: "No." }] } });

export const prestashopExamples: ExamplesOf<typeof prestashopCauses> = {
  "no-key": {
    fires: [xml(401, 16), json(401, 17)],
    silent: [xml(401, 18), xml(401, 16, key), other(401, 16)],
  },
  "key-not-sent": {
    fires: [bare()],
    silent: [bare(key), bare({ request: "GET /api?ws_key=a" }), xml(401, 16)],
  },
  "key-stripped": {
    fires: [bare(key)],
    silent: [
      bare(),
      bare({ sent: { Authorization: "Bearer a" } }),
      xml(401, 17, key),
      bare({ ...key, fields: {} }),
    ],
  },
  "name-empty": { fires: [xml(401, 16, key), xml(401, 17, key)], silent: [xml(401, 16), bare(key)] },
  "key-wrong": { fires: [xml(401, 18)], silent: [xml(401, 20), other(401, 18)] },
  "key-inactive": { fires: [xml(401, 20)], silent: [xml(401, 18)] },
  "no-right": {
    fires: [xml(401, 21), xml(405, 25), json(401, 26), xml(403, 132)],
    silent: [xml(401, 20), other(401, 26)],
  },
  off: { fires: [xml(503, 22)], silent: [other(503, 22)] },
  "no-resource": { fires: [xml(400, 27)], silent: [xml(400, 32)] },
  "no-record": { fires: [xml(404, 87)], silent: [xml(404, 999)] },
  "no-shop": { fires: [xml(404, 999)], silent: [xml(404, 87)] },
};
