import type { Case } from "../../diagnosis/case.ts";
import { all, holds, quoting } from "../../diagnosis/condition/condition.ts";
import { resourceType } from "../../diagnosis/condition/request.ts";
import { endedAtOnce, unsent } from "../../diagnosis/condition/unsent.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";

/** A page of https may not load over http or ws; for what it loads, any http may have been refused so. */
function isMixed(c: Case): boolean {
  const scheme = c.url?.protocol;
  return scheme === "ws:" ? /^https:/.test(c.pageOrigin ?? "") : scheme !== "https:" && scheme !== "wss:";
}

/** One that still waits when it is saved has no outcome either. */
function isOver({ exchange }: Case): boolean {
  return (exchange.type !== "xhr" && exchange.type !== "fetch") || endedAtOnce(exchange);
}

/** What a page's policy keeps from being sent, as Chromium records it: an entry without any outcome. */
export const cspSilenceCauses = {
  id: "csp-silence",
  causes: [
    cause({
      id: "no-outcome",
      mechanism: "csp-blocked",
      on: ["any"],
      certainty: "likely",
      when: all(
        // Seen of images and XMLHttpRequest (Chromium 156), reported of fetch. One that is given up has a name.
        resourceType(
          "script",
          "stylesheet",
          "image",
          "font",
          "media",
          "document",
          "websocket",
          "xhr",
          "fetch",
        ),
        unsent,
        holds(isOver),
        // Mixed content ends in the same way, and is told by its address.
        quoting("request.url", (c) => c.pageOrigin !== null && !isMixed(c)),
      ),
      why: text({
        en: "The browser recorded no outcome and sent nothing: so ends what the page's Content-Security-Policy forbids.",
        "zh-CN":
          "浏览器没有记录结果，也没有发送任何内容：被页面的 Content-Security-Policy 禁止的加载就是这样结束的。",
      }),
      confirm: text({
        en: "The console names the directive; request blocking in DevTools looks the same and is listed in its own panel.",
        "zh-CN": "控制台会写出是哪条指令；DevTools 的请求屏蔽看起来一样，列在它自己的面板里。",
      }),
      sources: [docs("Content Security Policy Level 3", "https://www.w3.org/TR/CSP3/")],
    }),
  ],
} as const;
