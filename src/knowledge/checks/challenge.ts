import { defineCheck } from "../../diagnosis/check.ts";
import { all, any, type Condition, not, quoting } from "../../diagnosis/condition/condition.ts";
import { method, resourceType } from "../../diagnosis/condition/request.ts";
import { field, lacks, mediaType, status } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { readHttpDate } from "../../http/http-date.ts";

/** The field is there and says nothing. */
const blank = (name: string): Condition => all(field(name), not(field(name, /\S/)));

/** A program asked, and tells its user itself: no browser would ask for a password, and most interfaces send no challenge. */
const toScript: Condition = any(resourceType("fetch", "xhr"), mediaType(/json$/));

export const challengeChecks = [
  defineCheck({
    id: "401-without-challenge",
    level: "error",
    on: [401],
    // A preflight has no credentials to ask for, and an interface's clients know how they log in.
    when: all(
      status(401),
      any(lacks("www-authenticate"), blank("www-authenticate")),
      not(method("OPTIONS")),
      not(toScript),
    ),
    says: text({
      en: "A 401 must name how to log in, in WWW-Authenticate. This one has none.",
      "zh-CN": "401 必须用 WWW-Authenticate 说明如何认证，而这个响应没有。",
    }),
    source: rfc(9110, "15.5.2"),
  }),
  defineCheck({
    id: "basic-without-realm",
    level: "note",
    on: [401],
    when: all(
      status(401),
      field("www-authenticate", /^\s*basic\b/i),
      not(field("www-authenticate", /realm\s*=/i)),
    ),
    says: text({
      en: 'A Basic challenge owes a realm: browsers show their login without it, other clients may refuse the challenge. Add realm="…".',
      "zh-CN":
        'Basic 质询必须带 realm：没有它，浏览器仍会显示登录框，别的客户端可能不接受。请加上 realm="…"。',
    }),
    source: rfc(7617, "2"),
  }),
  defineCheck({
    id: "insufficient-scope-as-401",
    level: "note",
    on: [401],
    when: all(
      status(401),
      field("www-authenticate", /^\s*bearer\b[^\n]{0,500}\berror\s*=\s*"?insufficient_scope\b/i),
    ),
    says: text({
      en: "insufficient_scope belongs to a 403: on a 401 clients renew the token and try again, though a new one has no more rights.",
      "zh-CN": "insufficient_scope 应配 403：用 401 时客户端会更新令牌再试，而新令牌并没有更多权限。",
    }),
    source: rfc(6750, "3.1"),
  }),
  defineCheck({
    id: "407-without-challenge",
    level: "error",
    on: [407],
    when: all(status(407), any(lacks("proxy-authenticate"), blank("proxy-authenticate"))),
    says: text({
      en: "A 407 must name how to log in to the proxy, in Proxy-Authenticate. This one has none.",
      "zh-CN": "407 必须用 Proxy-Authenticate 说明如何向代理认证，而这个响应没有。",
    }),
    source: rfc(9110, "15.5.8"),
  }),
  defineCheck({
    id: "426-without-upgrade",
    level: "error",
    on: [426],
    when: all(status(426), any(lacks("upgrade"), blank("upgrade"))),
    says: text({
      en: "A 426 must name the protocol that it wants, in Upgrade. This one has none.",
      "zh-CN": "426 必须用 Upgrade 说明要换成什么协议，而这个响应没有。",
    }),
    source: rfc(9110, "15.5.22"),
  }),
  defineCheck({
    id: "retry-after-unreadable",
    level: "warning",
    on: [413, 429, 503, "3xx"],
    when: quoting("response.field.retry-after", (c) => {
      const value = c.field("retry-after")?.trim() ?? null;
      return value !== null && !/^\d{1,10}$/.test(value) && readHttpDate(value) === null;
    }),
    says: text({
      en: "Retry-After holds either whole seconds or an HTTP date. This value is neither.",
      "zh-CN": "Retry-After 只能是整数秒或 HTTP 日期，这个值两者都不是。",
    }),
    source: rfc(9110, "10.2.3"),
  }),
] as const;
