import { defineCheck } from "../../diagnosis/check.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

/** Redirects that the browser itself made up: no server sent them. */
export const redirectsByBrowser = [
  defineCheck({
    id: "hsts",
    level: "note",
    on: [307],
    when: field("non-authoritative-reason", /^HSTS$/i),
    says: text({
      en: "The browser itself turned http into https, since the host demands it by HSTS. No server sent this 307; method and body are kept.",
      "zh-CN":
        "浏览器依照该主机的 HSTS 要求自行把 http 改为 https。这个 307 不是服务器发的；方法和正文都保留。",
    }),
    source: rfc(6797, "8.3"),
  }),
  defineCheck({
    id: "https-first",
    level: "note",
    on: [307],
    when: field("non-authoritative-reason", /^HttpsUpgrades$/i),
    says: text({
      en: "The browser tries https before http and wrote this 307 itself; no server sent it.",
      "zh-CN": "浏览器优先尝试 https，自己写出了这个 307；没有服务器发送它。",
    }),
    source: docs(
      "Chromium: Towards HTTPS by default",
      "https://blog.chromium.org/2023/08/towards-https-by-default.html",
    ),
  }),
  defineCheck({
    id: "by-extension",
    level: "note",
    on: [307],
    when: any(
      field("non-authoritative-reason", /^WebRequest API$/i),
      // Policies of the browser delegate too, to addresses of the web; extensions alone to what no server answers.
      all(
        field("non-authoritative-reason", /^Delegate$/i),
        field("location", /^(about|data|chrome-extension):/i),
      ),
    ),
    says: text({
      en: "A browser extension redirected this request; no server sent this 307.",
      "zh-CN": "浏览器扩展重定向了这个请求；这个 307 不是服务器发的。",
    }),
    source: docs(
      "Chrome: declarativeNetRequest",
      "https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest",
    ),
  }),
] as const;
