import type { Case } from "../../diagnosis/case.ts";
import { defineCheck } from "../../diagnosis/check.ts";
import { type Condition, measuring, needing } from "../../diagnosis/condition/condition.ts";
import { isLoopbackOrPrivate } from "../../diagnosis/condition/origin.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cookiesSetBy, domainMatches, isCookieDate, type SetCookie } from "../../http/set-cookie.ts";

const RULES = docs(
  "RFC 6265bis: storage model",
  "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#name-storage-model",
);

/** Bytes of name and value that browsers keep (RFC 6265bis, 5.7). */
const LARGEST = 4_096;

/** The response sets a cookie for which this holds; tells its name, never its value. */
function sets(what: (cookie: SetCookie, c: Case) => string | false): Condition {
  return needing(
    [["response.field set-cookie"]],
    measuring("response.field.set-cookie", (c) => {
      const { response } = c.exchange;
      for (const cookie of response ? cookiesSetBy(response) : []) {
        const told = what(cookie, c);
        if (told !== false) return `${cookie.name.slice(0, 80)}=…; ${told.slice(0, 120)}`;
      }
      return false;
    }),
  );
}

const sameSite = ({ attributes }: SetCookie) => attributes.get("samesite")?.toLowerCase() ?? null;

/** What the name's prefix demands and the cookie lacks (RFC 6265bis, 4.1.3). */
function brokenPrefix({ name, attributes }: SetCookie): string | false {
  const prefix = /^__(secure|host)-/i.exec(name)?.[1]?.toLowerCase();
  if (prefix === undefined) return false;
  if (!attributes.has("secure")) return "Secure –";
  if (prefix !== "host") return false;
  if ((attributes.get("domain") ?? "") !== "") return `Domain=${attributes.get("domain")}`;
  return attributes.get("path") === "/" ? false : `Path=${attributes.get("path") ?? "–"}`;
}

/** A cookie that the browser will refuse, cut or forget, told where it is set. */
export const setCookieChecks = [
  defineCheck({
    id: "cookie-none-without-secure",
    level: "warning",
    on: ["any"],
    when: sets((cookie) =>
      sameSite(cookie) === "none" && !cookie.attributes.has("secure") ? "SameSite=None" : false,
    ),
    says: text({
      en: "SameSite=None counts only together with Secure: Chromium refuses this cookie, and a login that rests on it does not stick. Add Secure, and serve it over https.",
      "zh-CN":
        "SameSite=None 必须与 Secure 一起使用：Chromium 会拒收这个 Cookie，依赖它的登录无法保持。请加上 Secure 并使用 https。",
    }),
    source: RULES,
  }),
  defineCheck({
    id: "cookie-for-another-domain",
    level: "warning",
    on: ["any"],
    when: sets(({ attributes }, c) => {
      const domain = attributes.get("domain") ?? "";
      return domain !== "" && c.url !== null && !domainMatches(c.url.hostname, domain)
        ? `Domain=${domain}`
        : false;
    }),
    says: text({
      en: "Domain names a host that this one does not belong to: browsers refuse the cookie. Leave Domain out, or name this host or one above it.",
      "zh-CN":
        "Domain 写的不是当前主机或它的上级域：浏览器会拒收这个 Cookie。去掉 Domain，或写当前主机或其上级域。",
    }),
    source: RULES,
  }),
  defineCheck({
    id: "cookie-prefix-broken",
    level: "warning",
    on: ["any"],
    when: sets(brokenPrefix),
    says: text({
      en: "The name's prefix makes demands that this cookie does not meet, so browsers refuse it: __Secure- wants Secure; __Host- also Path=/ and no Domain.",
      "zh-CN":
        "这个 Cookie 不符合名称前缀的要求，浏览器会拒收：__Secure- 要求 Secure；__Host- 还要求 Path=/ 且没有 Domain。",
    }),
    source: RULES,
  }),
  defineCheck({
    id: "cookie-secure-over-http",
    level: "warning",
    on: ["any"],
    when: sets(({ attributes }, c) =>
      attributes.has("secure") && c.url?.protocol === "http:" && !isLoopbackOrPrivate(c.url.hostname)
        ? "Secure"
        : false,
    ),
    says: text({
      en: "A Secure cookie set over plain http is refused: a session that it should carry never begins. Serve the page that sets it over https.",
      "zh-CN":
        "通过明文 http 设置的 Secure Cookie 会被拒收，靠它建立的会话无法开始。请用 https 提供设置它的页面。",
    }),
    source: RULES,
  }),
  defineCheck({
    id: "cookie-lifetime-unreadable",
    level: "note",
    concerns: "owner",
    on: ["any"],
    when: sets(({ attributes }) => {
      const age = attributes.get("max-age");
      const expires = attributes.get("expires");
      const isReadable = expires !== undefined && isCookieDate(expires);
      if (age !== undefined && !/^-?\d{1,20}$/.test(age)) return !isReadable && `Max-Age=${age}`;
      return age === undefined && expires !== undefined && !isReadable && `Expires=${expires}`;
    }),
    says: text({
      en: "Browsers cannot read this lifetime and ignore it: without another one the cookie ends with the session. Max-Age is whole seconds, Expires an HTTP date.",
      "zh-CN":
        "浏览器无法识别这个有效期，会忽略它：若没有其他有效期，Cookie 随会话结束。Max-Age 是整数秒，Expires 是 HTTP 日期。",
    }),
    source: RULES,
  }),
  defineCheck({
    id: "cookie-too-long",
    level: "warning",
    on: ["any"],
    when: sets(({ size }) => (size > LARGEST ? `${size} > ${LARGEST}` : false)),
    says: text({
      en: "Name and value together are longer than the 4096 bytes that browsers keep: the cookie is refused. Store an id, and the data at the server.",
      "zh-CN": "名称与值合计超过浏览器保留的 4096 字节：这个 Cookie 会被拒收。请只存标识，数据放在服务器上。",
    }),
    source: RULES,
  }),
] as const;
