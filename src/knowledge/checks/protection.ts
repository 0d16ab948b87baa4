import { defineCheck } from "../../diagnosis/check.ts";
import { all, measuring, needing, not, quoting } from "../../diagnosis/condition/condition.ts";
import { isLoopbackOrPrivate, overPlainHttp } from "../../diagnosis/condition/origin.ts";
import { ofPage, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { resourceTypeOf } from "../../diagnosis/resource-type.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { mdn } from "../writing/manuals.ts";

/** Values that browsers take; any other is ignored. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  "cross-origin-opener-policy": [
    "unsafe-none",
    "same-origin",
    "same-origin-allow-popups",
    "noopener-allow-popups",
  ],
  "cross-origin-embedder-policy": ["unsafe-none", "require-corp", "credentialless"],
  "cross-origin-resource-policy": ["same-origin", "same-site", "cross-origin"],
};

/** Names of parameters that hold a secret by their standard's own word. */
const SECRETS = /[?&](access_token|refresh_token|id_token|password|passwd)=(?!pk\.)[^&]/i;

/** Something that should protect and does not. */
export const protectionChecks = [
  defineCheck({
    id: "hsts-ignored",
    level: "warning",
    on: ["any"],
    when: all(
      not(overPlainHttp),
      needing(
        [["response.field strict-transport-security"]],
        quoting("response.field.strict-transport-security", (c) => {
          const value = c.field("strict-transport-security") ?? "";
          return !/(^|[;\s])max-age\s{0,9}=\s{0,9}"?\d{1,20}"?\s{0,9}($|;)/i.test(value.slice(0, 1_000));
        }),
      ),
    ),
    says: text({
      en: "Without a readable max-age browsers ignore Strict-Transport-Security. Send max-age=31536000, and includeSubDomains only where every subdomain has https.",
      "zh-CN":
        "没有可读的 max-age，浏览器会忽略 Strict-Transport-Security。请发送 max-age=31536000；所有子域名都支持 https 时才加 includeSubDomains。",
    }),
    source: rfc(6797, "6.1.1"),
  }),
  defineCheck({
    id: "hsts-over-http",
    level: "note",
    concerns: "owner",
    on: ["any"],
    when: all(field("strict-transport-security"), overPlainHttp),
    says: text({
      en: "Browsers ignore Strict-Transport-Security over http. It has to stand on the https answer of the same host.",
      "zh-CN": "浏览器忽略通过 http 收到的 Strict-Transport-Security。它要放在同一主机的 https 响应里。",
    }),
    source: rfc(6797, "8.1"),
  }),
  defineCheck({
    id: "secret-in-url",
    level: "warning",
    on: ["any"],
    // A token that a page's pictures carry is made to be seen (Mapbox calls such `pk.`), and they have no other place for it.
    when: measuring("request.url", (c) => {
      const found = SECRETS.exec(c.url?.search ?? "")?.[1];
      const type = resourceTypeOf(c);
      const isCall = type === null || ["document", "fetch", "xhr"].includes(type);
      return found !== undefined && isCall && `${found}=…`;
    }),
    says: text({
      en: "A secret in the address ends up in logs, histories and (within the origin, or by a lax Referrer-Policy) in Referer. Send it in Authorization or in the body.",
      "zh-CN":
        "写在地址里的机密会留在日志和历史记录里；同源或 Referrer-Policy 较松时还会进入 Referer。请放进 Authorization 或正文。",
    }),
    source: rfc(9700, "4.3.2"),
  }),
  defineCheck({
    id: "authorization-over-http",
    level: "warning",
    on: ["any"],
    when: all(
      needing([["request.field authorization"]], (c) =>
        c.url !== null && !isLoopbackOrPrivate(c.url.hostname) ? [] : false,
      ),
      // What a client answers to a challenge without saying the secret itself may go over http.
      sent("authorization", /^\s*(basic|bearer)\b/i),
      overPlainHttp,
    ),
    says: text({
      en: "Credentials went over plain http: everyone on the way can read and use them. Call https, and renew what was sent.",
      "zh-CN": "凭据通过明文 http 发送：途中的任何人都能读取并使用。请改用 https，并更换已发出的凭据。",
    }),
    source: rfc(7617, "4"),
  }),
  defineCheck({
    id: "frame-options-ignored",
    level: "warning",
    on: ["any"],
    when: all(
      // The newer field counts where it is there, and the older is for browsers that do not know it.
      not(field("content-security-policy", /frame-ancestors/i)),
      ofPage,
      needing(
        [["response.field x-frame-options"]],
        quoting("response.field.x-frame-options", ({ exchange: { response } }) => {
          const lines = (response?.fields.all("x-frame-options") ?? []).join(",").slice(0, 500);
          const values = lines.split(/[,\n]/).map((value) => value.trim().toLowerCase());
          // Who writes ALLOWALL wants what it brings about.
          return !values.some((value) => ["deny", "sameorigin", "allowall"].includes(value));
        }),
      ),
    ),
    says: text({
      en: "Browsers take DENY and SAMEORIGIN alone and ignore this value, so any site may frame the page. Use Content-Security-Policy: frame-ancestors.",
      "zh-CN":
        "浏览器只认 DENY 和 SAMEORIGIN，忽略这个值，因此任何网站都能内嵌此页。请用 Content-Security-Policy: frame-ancestors。",
    }),
    source: mdn("X-Frame-Options", "Web/HTTP/Reference/Headers/X-Frame-Options"),
  }),
  defineCheck({
    id: "isolation-ignored",
    level: "warning",
    on: ["any"],
    when: needing(
      [Object.keys(TAKEN).map((name) => `response.field ${name}` as const)],
      measuring("response.status", (c) => {
        for (const [name, values] of Object.entries(TAKEN)) {
          const value = c.field(name);
          const said = (value ?? "").split(";", 1)[0]?.trim() ?? "";
          if (value !== null && !values.includes(said)) return `${name}: ${value.slice(0, 80)}`;
        }
        return false;
      }),
    ),
    says: text({
      en: "Browsers do not know this value and treat the field as absent, so page or resource is not shielded as meant. Values count to the letter: same-origin, require-corp.",
      "zh-CN":
        "浏览器不认识这个值，当作没有这个标头，页面或资源没有按预期隔离。值须逐字相符，如 same-origin、require-corp。",
    }),
    source: docs(
      "HTML: cross-origin opener policies",
      "https://html.spec.whatwg.org/#cross-origin-opener-policies",
    ),
  }),
  defineCheck({
    id: "permissions-policy-ignored",
    level: "warning",
    on: ["any"],
    when: field("permissions-policy", /^[^"]{0,2000}'/),
    says: text({
      en: "This is the grammar of the older Feature-Policy: browsers drop the whole field and restrict nothing. Write camera=(), geolocation=(self).",
      "zh-CN":
        "这是旧的 Feature-Policy 写法：浏览器会丢弃整个标头，什么也不限制。请写成 camera=(), geolocation=(self)。",
    }),
    source: mdn("Permissions-Policy", "Web/HTTP/Reference/Headers/Permissions-Policy"),
  }),
] as const;
