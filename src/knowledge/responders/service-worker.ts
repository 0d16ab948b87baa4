import { holds, quoting } from "../../diagnosis/condition/condition.ts";
import { probablyWrote, relayed } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { isMadeByWorker } from "../../http/workers-answer.ts";
import { defineResponder } from "../writing/define.ts";

/** The page's own service worker; what it passes on from a server still carries that server's Date. */
export const serviceWorker = defineResponder({
  id: "service-worker",
  name: text({ en: "Service worker", "zh-CN": "Service Worker" }),
  roles: ["service-worker"],
  answersAlone: true,
  signs: [
    // Not sure: what it fetched from another origin may be told without those fields.
    probablyWrote(
      "made-response",
      quoting("response.status", (c) => isMadeByWorker(c.exchange)),
    ),
    relayed(
      "passed-through",
      holds((c) => c.exchange.response?.viaServiceWorker ?? false),
    ),
  ],
  causes: [],
  sources: [docs("Service Workers", "https://www.w3.org/TR/service-workers/")],
});
