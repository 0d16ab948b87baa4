import { body } from "../../diagnosis/condition/body.ts";
import { all, quoting } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { fieldsOfBytes, urlOfLength } from "../../diagnosis/condition/size.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const UVICORN = docs("Uvicorn: settings", "https://www.uvicorn.org/settings/");
const { likely, usual, possible, says } = causesOf("uvicorn", UVICORN);

const invalid = body(/^Invalid HTTP request received\.$/);
const targetRaw = quoting("request.url", (c) => /[^!-~]/.test(c.exchange.request.url.slice(0, 4_096)));

export const uvicorn = defineResponder({
  id: "uvicorn",
  name: text({ en: "Uvicorn", "zh-CN": "Uvicorn" }),
  roles: ["runtime"],
  signs: [
    wrote("invalid-request-text", invalid),
    wrote("unsupported-upgrade-text", body(/^Unsupported upgrade request\.$/)),
    named("server-field", field("server", /^uvicorn$/i)),
  ],
  neverWrites: [401, 404, 405, 406, 413, 415, 422, 429, 431, 502, 504],
  causes: [
    likely("head-too-large", "request-header-too-large", 400, all(invalid, fieldsOfBytes(60_000))),
    likely("line-too-long", "uri-too-long", 400, all(invalid, urlOfLength(60_000))),
    // h11 and httptools take visible ASCII alone in the request line (RFC 9112, 3); browsers escape the rest.
    likely("target-unescaped", "malformed-url", 400, all(invalid, targetRaw), {
      why: text({
        en: "The address holds a space or a character beyond ASCII that was not percent-encoded; browsers do that, some programs do not.",
        "zh-CN": "地址含有空格或非 ASCII 字符，却没有做百分号编码；浏览器会自动编码，有些程序不会。",
      }),
      fix: [
        text({
          en: "Percent-encode path and query as UTF-8 before sending (encodeURI, urllib.parse.quote, curl --data-urlencode with -G).",
          "zh-CN":
            "发送前把路径和查询按 UTF-8 做百分号编码（encodeURI、urllib.parse.quote，或 curl -G --data-urlencode）。",
        }),
      ],
    }),
    likely("unparsable", "malformed-request-head", 400, invalid, {
      fix: [
        text({
          en: "Check that the client speaks plain HTTP/1.1 here: TLS and HTTP/2 are refused by this answer too.",
          "zh-CN": "确认客户端在这里用的是明文 HTTP/1.1：TLS 和 HTTP/2 也会得到这个响应。",
        }),
      ],
    }),
    possible("tls", "tls-to-plain-http-port", 400, invalid),
    says("upgrade", "websocket-handshake-failed", 400, "Unsupported upgrade request"),
    likely("busy", "service-overloaded", 503, all(by("uvicorn"), body(/^Service Unavailable$/)), {
      why: text({
        en: "limit_concurrency of Uvicorn (unset by default) is reached, or the application itself answers 503 in these words.",
        "zh-CN": "达到了 Uvicorn 的 limit_concurrency（默认不限制），或应用自己返回了这样的 503。",
      }),
    }),
    usual("application-broken", "unhandled-exception", 500),
  ],
  sources: [UVICORN],
});
