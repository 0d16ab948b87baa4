import { all, type Condition, quoting } from "../../diagnosis/condition/condition.ts";
import { setsCookie } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { Exchange } from "../../http/exchange.ts";
import { cause } from "../writing/define.ts";

/** The redirect leads to the very address that was asked for. */
function toItself({ request, response }: Exchange): boolean {
  const location = response?.fields.get("location") ?? null;
  if (location === null || !URL.canParse(location, request.url)) return false;
  return new URL(location, request.url).href === new URL(request.url).href;
}

const itself: Condition = quoting("response.field.location", (c) => c.url !== null && toItself(c.exchange));

/** A gate that wants its cookie back before it lets a request through: only browsers that keep cookies pass. */
export const cookieChallengeCauses = {
  id: "cookie-challenge",
  causes: [
    cause({
      id: "redirect-to-itself",
      mechanism: "bot-challenge",
      on: [301, 302, 303, 307, 308],
      certainty: "likely",
      when: all(
        itself,
        setsCookie(
          /^(?:acw_sc__v\d|__test|incap_ses|visid_incap|__jsluid|yunsuo_session|safeline_|sl-session|cf_clearance|__cf_bm|bot_check|_wfjs)/i,
        ),
      ),
      why: text({
        en: "The answer leads to the same address and sets a protection's cookie: it may want that cookie back. Some protections set it on any answer, so the site's own loop looks the same.",
        "zh-CN":
          "响应重定向到同一地址，并设置了防护产品的 Cookie：可能要带上它才放行。有些防护产品在任何响应中都会设置，所以站点自身的重定向循环看起来也一样。",
      }),
      fix: [
        text({
          en: 'Let the client keep cookies and send them (fetch: credentials: "include"); an image or call of another site often may not.',
          "zh-CN":
            '让客户端保存并发送 Cookie（fetch 用 credentials: "include"）；来自其他站点的图片或调用往往做不到。',
        }),
        text({
          en: "Exempt this path from the check in the protection's console where images or interfaces live there.",
          "zh-CN": "如果这个路径提供图片或接口，在防护产品的控制台里为它关闭这项校验。",
        }),
      ],
      sources: [
        docs(
          "Alibaba Cloud WAF: cookies that it inserts",
          "https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/support/cookies-inserted-by-waf",
        ),
      ],
    }),
  ],
} as const;
