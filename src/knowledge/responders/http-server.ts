import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { asksForDotFile, climbs, endsWithSlash } from "../../diagnosis/condition/path.ts";
import { methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const SOURCE = docs("http-server: source", "https://github.com/http-party/http-server");
const { likely, usual } = causesOf("http-server", SOURCE);

export const httpServer = defineResponder({
  id: "http-server",
  name: text({ en: "http-server (npm)", "zh-CN": "http-server（npm）" }),
  roles: ["web-server"],
  signs: [
    wrote("stock-text", body(/^(?:File not found\. :\(|ACCESS DENIED|Requested range not satisfiable)$/)),
    // An error without body and type, which still offers ranges.
    named(
      "bare-error",
      all(
        status(403, 404, 405, 416),
        field("accept-ranges", /^bytes$/),
        field("keep-alive", /^timeout=/),
        bodyless,
        not(field("content-type")),
        not(field("server")),
        not(field("x-powered-by")),
      ),
    ),
    named(
      "stock-page",
      all(
        status(400, 500),
        field("accept-ranges", /^bytes$/),
        body(
          /<title>(?:400 Bad Request|500 Internal Server Error)<\/title>\n {2}<\/head>\n {2}<body>\n {4}<p>/,
        ),
      ),
    ),
    // Inode, length and the time in full.
    named("etag-field", field("etag", /^(?:W\/)?"\d{1,20}-\d{1,20}-\d{4}-\d\d-\d\dT/)),
    named("server-field", field("server", /^(?:http-server|ecstatic)\b/i)),
    named("login-wanted-text", all(body(/^Access denied$/), field("www-authenticate", /^Basic realm=""$/))),
  ],
  neverWrites: [406, 413, 415, 422, 429, 431, 503],
  causes: [
    likely("hidden", "hidden-file-blocked", [403, 404], all(by("http-server"), asksForDotFile)),
    likely("outside", "hidden-file-blocked", [403, 404], all(by("http-server"), climbs)),
    likely("missing", "file-not-found", 404, all(by("http-server"), not(asksForDotFile), not(climbs))),
    likely(
      "get-only",
      "static-file-method-refused",
      405,
      all(by("http-server"), methodOtherThan("GET", "HEAD")),
    ),
    likely("folder", "directory-listing-disabled", 403, all(by("http-server"), endsWithSlash)),
    usual("no-listing", "directory-listing-disabled", 403),
    likely("no-login", "auth-missing", 401, all(by("http-server"), not(sent("authorization")))),
    likely("wrong-login", "auth-invalid", 401, all(by("http-server"), sent("authorization"))),
    usual("range", "range-beyond-end", 416),
    usual("url", "malformed-url", 400),
    usual("unreadable", "file-permission-denied", 500),
  ],
  sources: [SOURCE],
});
