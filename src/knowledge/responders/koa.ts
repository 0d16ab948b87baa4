import { body } from "../../diagnosis/condition/body.ts";
import { all, holds } from "../../diagnosis/condition/condition.ts";
import { asksForRecord, sentBadEscape } from "../../diagnosis/condition/path.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { field, lacks } from "../../diagnosis/condition/response.ts";
import { sentBrokenJson } from "../../diagnosis/condition/sent-content.ts";
import { named } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const { states, likely, usual, possible } = causesOf(
  "koa",
  docs("Koa: context and error handling", "https://koajs.com/#error-handling"),
);

export const koa = defineResponder({
  id: "koa",
  name: text({ en: "Koa", "zh-CN": "Koa" }),
  roles: ["framework"],
  signs: [
    // Koa answers with the bare reason phrase as text; the keep-alive field is Node's, and no ETag is set.
    named(
      "phrase-text",
      all(
        field("content-type", /^text\/plain; charset=utf-8$/),
        field("keep-alive", /^timeout=5\b/),
        lacks("etag"),
        lacks("server"),
        lacks("x-powered-by"),
        holds((c) => (c.status ?? 0) >= 400 && c.body !== "" && c.body === c.exchange.response?.statusText),
      ),
    ),
  ],
  causes: [
    usual("no-middleware-answered", "route-not-found", 404, {
      why: text({
        en: "Koa answers 404 where no middleware set a body; ctx.throw(404) looks the same.",
        "zh-CN": "没有中间件设置响应正文时 Koa 返回 404；ctx.throw(404) 的响应看起来一样。",
      }),
    }),
    possible("record", "record-not-found", 404, asksForRecord),
    possible("body-set-too-late", "handler-sent-nothing", 404, undefined, {
      why: text({
        en: "A handler may have set the body after the chain had ended: an await or return is missing.",
        "zh-CN": "处理函数可能在中间件链结束之后才设置正文：缺少 await 或 return。",
      }),
    }),
    possible("other-method", "route-lacks-method", 404),
    usual("allowed-methods", "method-not-allowed-by-application", 405),
    usual("unknown-method", "method-not-implemented", 501),
    likely("escape-in-url", "malformed-url", 400, all(inside("koa"), sentBadEscape)),
    likely("broken-json", "request-body-malformed", 400, all(inside("koa"), sentBrokenJson)),
    usual("bad-input", "validation-failed", 400),
    possible("bad-body", "request-body-malformed", 400, methodOtherThan("GET", "HEAD")),
    likely(
      "forgery-token",
      "csrf-token-invalid",
      403,
      all(inside("koa"), methodOtherThan("GET", "HEAD", "OPTIONS")),
    ),
    usual("forbidden", "auth-not-authorised", 403),
    usual("too-large", "request-body-too-large", 413),
    usual("media-type", "unsupported-media-type", 415),
    usual("thrown", "unhandled-exception", 500),
    possible("thrown-503", "dependency-unavailable", 503),
    possible("database", "database-unavailable", [500, 503]),
    likely("time-limit", "handler-timeout", [408, 504], all(inside("koa"), body(/Time-?out/i))),
    states("coding-unsupported", "unsupported-media-type", 415, /^Unsupported Content-Encoding: /),
  ],
  sources: [docs("Koa", "https://koajs.com/")],
});
