import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { asksForDotFile, climbs } from "../../diagnosis/condition/path.ts";
import { method, resourceType } from "../../diagnosis/condition/request.ts";
import { field, mediaType } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const HANDLER = docs("serve-handler: options", "https://github.com/vercel/serve-handler");
const { likely, usual } = causesOf("serve", HANDLER);

export const serve = defineResponder({
  id: "serve",
  name: text({ en: "serve (npm)", "zh-CN": "serve（npm）" }),
  roles: ["web-server"],
  signs: [
    wrote("stock-page", body("The requested path could not be found")),
    wrote("error-json", json("error.code", /^(?:not_found|bad_request|internal_server_error)$/)),
    named(
      "inline-file",
      all(
        field("content-disposition", /^inline; filename="/),
        field("keep-alive", /^timeout=/),
        not(field("server")),
        not(field("x-powered-by")),
      ),
    ),
  ],
  neverWrites: [401, 403, 405, 406, 413, 415, 422, 429, 431, 502, 503, 504],
  causes: [
    likely("outside", "hidden-file-blocked", [400, 404], all(by("serve"), any(climbs, asksForDotFile))),
    likely("missing", "file-not-found", 404, any(body("The requested path could not be found"), by("serve"))),
    usual("url", "malformed-url", 400),
    likely(
      "page-for-asset",
      "spa-fallback-for-asset",
      200,
      all(
        by("serve"),
        mediaType("text/html"),
        resourceType("script", "stylesheet", "image", "font", "media"),
      ),
    ),
    likely(
      "page-for-api",
      "spa-fallback-for-api",
      200,
      all(
        by("serve"),
        mediaType("text/html"),
        resourceType("fetch", "xhr"),
        holds((c) => /filename="index\.html"/.test(c.field("content-disposition") ?? "")),
      ),
    ),
    likely(
      "post-to-file",
      "post-ignored-by-static-file",
      200,
      all(by("serve"), method("POST", "PUT", "PATCH", "DELETE")),
    ),
    usual("unreadable", "file-permission-denied", 500),
  ],
  sources: [HANDLER],
});
