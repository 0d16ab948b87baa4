import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const HTTP_SERVER = docs("Python: http.server", "https://docs.python.org/3/library/http.server.html");
const { says, states, likely, usual } = causesOf("python-http-server", HTTP_SERVER);

export const pythonHttpServer = defineResponder({
  id: "python-http-server",
  name: text({ en: "Python http.server", "zh-CN": "Python http.server" }),
  roles: ["web-server"],
  signs: [
    wrote("stock-page", body(/<h1>Error response<\/h1>\s{0,20}<p>Error code: \d{3}/)),
    named("server-field", field("server", /^(?:SimpleHTTP|BaseHTTP)\/\d/)),
  ],
  neverWrites: [401, 405, 406, 413, 415, 422, 429, 502, 503, 504],
  causes: [
    states("no-listing", "file-permission-denied", 404, "No permission to list directory"),
    likely("missing", "file-not-found", 404, by("python-http-server")),
    likely(
      "get-only",
      "static-file-method-refused",
      501,
      all(body(/Unsupported method/), methodOtherThan("CONNECT")),
      {
        why: text({
          en: "Python's file server knows GET and HEAD only and answers everything else with 501; a handler of your own needs a do_POST (or the like).",
          "zh-CN":
            "Python 自带的文件服务器只认识 GET 和 HEAD，其他方法一律返回 501；自己写的处理类需要实现 do_POST 等方法。",
        }),
      },
    ),
    usual("method", "static-file-method-refused", 501),
    says(
      "request-line",
      "malformed-request-head",
      400,
      /Bad (?:request syntax|HTTP\/0\.9 request type|request version)/,
    ),
    states("tls", "tls-to-plain-http-port", 400, /\\x16\\x03/),
    usual("line-too-long", "uri-too-long", 414),
    usual("fields-too-many", "request-header-too-large", 431),
    usual("version", "http-version-unsupported", 505),
    usual("own-handler-failed", "application-error", 500),
    usual("not-a-script", "blocked-by-config-rule", 403),
  ],
  sources: [HTTP_SERVER],
});
