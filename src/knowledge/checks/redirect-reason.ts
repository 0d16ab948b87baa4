import { defineCheck } from "../../diagnosis/check.ts";
import { partOf } from "../../diagnosis/condition/address.ts";
import { all, type Condition, holds, measuring, quoting } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { isSamePath } from "../../http/same-path.ts";
import { mdn } from "../writing/manuals.ts";
import { redirectsByBrowser } from "./redirect-reason.by-browser.ts";
import { clientSideRedirects } from "./redirect-reason.client-side.ts";

const REDIRECTS = [301, 302, 303, 307, 308] as const;

/** Compares where the redirect starts and where it leads; quotes Location. */
function leads(fits: (from: URL, to: URL) => boolean): Condition {
  return quoting(
    "response.field.location",
    (c) => c.url !== null && c.target !== null && fits(c.url, c.target),
  );
}

/** Written by the server, not by the browser itself. */
const byServer: Condition = holds((c) => c.field("non-authoritative-reason") === null);

const bare = (host: string) => host.replace(/^www\./, "");
const LOCALE = /^\/([a-z]{2})(?:[-_][a-z]{2,4})?(?=\/|$)/i;

/** ISO 639-1, without those that stand in paths for themselves more often than for a language (my, as, to, go …). */
const LANGUAGES = new Set(
  `af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl gu ha he hi hr hu hy id is it ja ka kk
  km kn ko ku ky lb lo lt lv mg mk ml mn mr ms mt nb ne nl nn no pa pl ps pt ro ru si sk sl sq sr sv sw ta te tg th
  tk tl tr tt uk ur uz vi xh yi yo zh zu`.split(/\s+/),
);

/** The path behind a language that it begins with; null where it begins with none. */
function behindLocale(path: string): string | null {
  const match = LOCALE.exec(path);
  return match && LANGUAGES.has((match[1] ?? "").toLowerCase()) ? path.slice(match[0].length) : null;
}

/** Hosts that only shorten links. */
const SHORTENERS = new Set(
  "bit.ly t.co tinyurl.com goo.gl is.gd ow.ly buff.ly rebrand.ly cutt.ly lnkd.in aka.ms git.io amzn.to youtu.be t.cn dwz.cn url.cn".split(
    " ",
  ),
);

/** Why there was a redirect, where nothing is wrong with it. */
export const redirectReasonChecks = [
  ...redirectsByBrowser,
  defineCheck({
    id: "https-by-server",
    level: "note",
    on: REDIRECTS,
    when: all(
      byServer,
      leads(
        (from, to) => from.protocol === "http:" && to.protocol === "https:" && from.hostname === to.hostname,
      ),
    ),
    says: text({
      en: "The server sends http on to https. Use the https address at once: the first request went out in plain text.",
      "zh-CN": "服务器把 http 转到 https。请直接使用 https 地址：第一个请求是明文发出的。",
    }),
    source: mdn("Strict-Transport-Security", "Web/HTTP/Reference/Headers/Strict-Transport-Security"),
  }),
  defineCheck({
    id: "trailing-slash",
    level: "note",
    on: REDIRECTS,
    when: leads(
      (from, to) =>
        from.origin === to.origin &&
        from.search === to.search &&
        from.pathname !== to.pathname &&
        isSamePath(from, to),
    ),
    says: text({
      en: "Only the trailing slash differs. Write the address as the server wants it and save the round trip.",
      "zh-CN": "只有末尾斜杠不同。按服务器要求的写法请求，可以省去这一次往返。",
    }),
    source: rfc(3986, "6.2.4"),
  }),
  defineCheck({
    id: "host-normalised",
    level: "note",
    on: REDIRECTS,
    when: leads((from, to) => from.hostname !== to.hostname && bare(from.hostname) === bare(to.hostname)),
    says: text({
      en: "The server wants its name with or without www. Authorization does not follow: it is another origin.",
      "zh-CN": "服务器统一了带不带 www 的主机名。这是另一个源，Authorization 不会跟过去。",
    }),
    source: rfc(9110, "4.3.1"),
  }),
  defineCheck({
    id: "locale",
    level: "note",
    on: REDIRECTS,
    when: leads(
      (from, to) =>
        from.hostname === to.hostname &&
        behindLocale(from.pathname) === null &&
        behindLocale(to.pathname)?.replace(/\/$/, "") === from.pathname.replace(/\/$/, ""),
    ),
    says: text({
      en: "The server chose a language and put it into the address, often by Accept-Language or a cookie.",
      "zh-CN": "服务器选定了语言并写进地址，依据常是 Accept-Language 或 Cookie。",
    }),
    source: rfc(9110, "12.5.4"),
  }),
  defineCheck({
    id: "shortener",
    level: "note",
    on: REDIRECTS,
    when: all(
      quoting(
        "request.url",
        (c) => c.url !== null && SHORTENERS.has(c.url.hostname) && partOf(c.exchange.request.url, "host"),
      ),
      leads((from, to) => from.hostname !== to.hostname),
    ),
    says: text({
      en: "A link shortener leads to the real address and learns who follows it.",
      "zh-CN": "短链接服务指向真实地址，并会知道谁点开了它。",
    }),
    source: rfc(9110, "15.4"),
  }),
  defineCheck({
    id: "from-cache",
    level: "note",
    on: REDIRECTS,
    when: measuring("response.status", (c) =>
      c.exchange.response?.fromCache ? `${c.status} from the cache` : false,
    ),
    says: text({
      en: "The browser remembered this redirect and did not ask the server. If it is out of date, load it with Disable cache ticked in the Network panel, or empty the cache.",
      "zh-CN":
        "浏览器记住了这个重定向，没有询问服务器。如果它已过时，请在网络面板勾选停用缓存后重新加载，或清空浏览器缓存。",
    }),
    source: rfc(9111, "4.2.2"),
  }),
  defineCheck({
    id: "form-then-page",
    level: "note",
    on: [303],
    when: all(method("POST"), field("location")),
    says: text({
      en: "POST, then 303, then GET: as it should be after a form. Reloading the page does not send the form again.",
      "zh-CN": "POST 之后用 303 转到 GET：表单提交后正该如此。刷新页面不会再次提交表单。",
    }),
    source: rfc(9110, "15.4.4"),
  }),
  ...clientSideRedirects,
] as const;
