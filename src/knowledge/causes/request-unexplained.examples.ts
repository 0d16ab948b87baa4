import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import { upload } from "./request-body.test-data.ts";
import type { requestUnexplainedCauses } from "./request-unexplained.ts";

export const requestUnexplainedExamples: ExamplesOf<typeof requestUnexplainedCauses> = {
  "upload-too-large-perhaps": {
    fires: [exchange({ status: 422, json: { error: 1 }, ...upload(30_000) })],
    silent: [exchange({ status: 422, json: { error: 1 }, ...upload(30) })],
  },
  "malformed-url": {
    fires: [exchange({ request: "GET /users/%E0%A4%A", status: 400 })],
    silent: [exchange({ request: "GET /users/%20", status: 400 })],
  },
  "bare-get-by-address": {
    fires: [exchange({ status: 400, page: "Bad Request" })],
    silent: [
      exchange({ status: 400, json: { error: "x" } }),
      // The name has served this caller: it has a cookie, its page came from there, or a program names origins.
      exchange({
        request: "GET /session",
        sent: { Cookie: "sid=1" },
        status: 400,
        fields: { Server: "nginx" },
      }),
      exchange({ request: "GET /session", sent: { Referer: "https://site.example/" }, status: 400 }),
      exchange({
        request: "GET /session",
        status: 400,
        fields: { "Access-Control-Allow-Origin": "https://shop.example" },
      }),
      exchange({
        status: 400,
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "client is newer than server (client API version: 1.35, server API version: 1.21)",
      }),
    ],
  },
  "malformed-query": {
    fires: [exchange({ request: "GET /?q=%zz", status: 400 })],
    silent: [exchange({ request: "GET /?q=a", status: 400 })],
  },
};
