import { foundIn } from "../../diagnosis/condition/address.ts";
import { all, not, quoting } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { pastItsEnd } from "../causes/signed-until.ts";
import { cause, defineStatus } from "../writing/define.ts";

/** What scanners and attacks put into an address: markup, SQL, a climb out of the folder. */
const ATTACK =
  /(?:%3c|<)\/?(?:script|iframe|frameset|svg|img)|(?:%27|')(?:%20|\+){1,9}(?:or|and)(?:%20|\+)|union(?:%20|\+){1,9}(?:all(?:%20|\+){1,9})?select|\.\.(?:%2f|\/)|etc(?:%2f|\/)passwd|(?:%20|\+)(?:and|or)(?:%20|\+)\d{1,9}=\d/i;

export const status403 = defineStatus({
  code: 403,
  phrase: "Forbidden",
  kind: "registered",
  name: text({ en: "Forbidden", "zh-CN": "禁止访问" }),
  meaning: text({
    en: "The server understood the request and refuses to fulfil it.",
    "zh-CN": "服务器理解请求，但拒绝处理。",
  }),
  use: text({
    en: "Send it when the credentials do not suffice, or when a rule forbids the request. Say why where that is no secret.",
    "zh-CN": "凭据权限不足，或有规则禁止该请求时使用。原因不必保密时应说明。",
  }),
  request: [],
  response: [
    {
      level: "may",
      field: null,
      what: text({ en: "the reason for the refusal", "zh-CN": "拒绝的原因" }),
      source: rfc(9110, "15.5.4"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    DELETE /teams/7 HTTP/1.1
    Host: api.example
    Authorization: Bearer abc

    HTTP/1.1 403 Forbidden
    Content-Type: application/json

    {"error":"admin_role_required"}
  `,
  misreadings: [
    {
      believed: text({
        en: "403 is final: unconditional and not open to discussion.",
        "zh-CN": "403 是无条件的拒绝，没有商量余地。",
      }),
      truth: text({
        en: "Only an unchanged, automatic repeat is discouraged. Other credentials, address or network may succeed.",
        "zh-CN": "标准只是不建议原样自动重发。换凭据、换地址或换网络都可能成功。",
      }),
      source: rfc(9110, "15.5.4"),
    },
    {
      believed: text({
        en: "403 proves that the resource exists.",
        "zh-CN": "403 说明资源确实存在。",
      }),
      truth: text({
        en: "A rule can refuse any path, and storage such as Amazon S3 answers 403 for missing objects to callers who may not list.",
        "zh-CN": "规则可以拒绝任何路径；Amazon S3 等对象存储在调用者无权列目录时，对不存在的对象也返回 403。",
      }),
      source: docs(
        "Amazon S3: GetObject",
        "https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html",
      ),
    },
  ],
  lookAlikes: [
    {
      codes: [401],
      difference: text({
        en: "401: the server does not know you. 403: it refuses, and the same credentials will not change that.",
        "zh-CN": "401：服务器不知道你是谁。403：它拒绝，而且同样的凭据不会改变结果。",
      }),
    },
    {
      codes: [404],
      difference: text({
        en: "A server may say 404 in place of 403 to hide that the resource exists.",
        "zh-CN": "服务器可以用 404 代替 403，以隐藏资源的存在。",
      }),
    },
    {
      codes: [451],
      difference: text({
        en: "403: the operator's own decision. 451: a legal demand.",
        "zh-CN": "403：站点自己的决定。451：法律要求。",
      }),
    },
  ],
  usual: [
    "auth-not-authorised",
    "blocked-by-config-rule",
    "waf-blocked",
    "directory-listing-disabled",
    "file-permission-denied",
  ],
  causes: [
    cause({
      id: "signature-time-over",
      mechanism: "signed-request-expired",
      on: [401, 403, 410],
      certainty: "likely",
      when: pastItsEnd,
      why: text({
        en: "The address carries an end time, and that time was over when the server answered.",
        "zh-CN": "地址里写有失效时间，服务器响应时这个时间已过。",
      }),
      sources: [
        docs(
          "nginx: ngx_http_secure_link_module",
          "https://nginx.org/en/docs/http/ngx_http_secure_link_module.html",
        ),
      ],
    }),
    cause({
      id: "address-looks-hostile",
      mechanism: "waf-blocked",
      on: [403, 405, 406],
      certainty: "likely",
      when: quoting("request.url", (c) => {
        const target = `${c.url?.pathname ?? ""}${c.url?.search ?? ""}`.slice(0, 8_192);
        return ATTACK.test(target) && foundIn(c.exchange.request.url, "target", ATTACK);
      }),
      sources: [docs("OWASP CRS documentation", "https://coreruleset.org/docs/")],
    }),
    cause({
      id: "hidden-path",
      mechanism: "hidden-file-blocked",
      on: [403],
      certainty: "likely",
      when: path(/\/\.(?!well-known\/)[^/]|\/(?:WEB-INF|META-INF)\/|(?:~|\.(?:bak|old|swp|ini|sql))$/i),
      sources: [rfc(9110, "17.3")],
    }),
    cause({
      id: "write-method",
      mechanism: "method-filtered-by-config",
      on: [403],
      certainty: "possible",
      when: all(method("PUT", "DELETE", "MKCOL", "COPY", "MOVE"), not(mediaType(/json|xml/))),
      sources: [
        docs("nginx: limit_except", "https://nginx.org/en/docs/http/ngx_http_core_module.html#limit_except"),
      ],
    }),
  ],
  asked: [
    "access denied",
    "permission denied",
    "not allowed",
    "blocked",
    "拒绝访问",
    "没有权限",
    "无权访问",
    "被拦截",
    "banned",
    "ip whitelist",
    "权限不足",
    "访问被拒绝",
    "白名单",
    "防火墙拦截",
    "账号被封",
  ],
  sources: [rfc(9110, "15.5.4")],
});
