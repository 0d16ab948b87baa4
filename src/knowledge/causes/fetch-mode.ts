import { hop, quoteHop } from "../../diagnosis/condition/chain.ts";
import { all, holds, not } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { crossOrigin, isCrossOrigin, withholds } from "../../diagnosis/condition/origin.ts";
import { resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { leadsToRefusedCredentials } from "../../http/cors/target-with-credentials.ts";
import { cause } from "../writing/define.ts";

/** A call in a mode that does not allow what it meets: no-cors, or a redirect that it may not follow. */
export const fetchModeCauses = {
  id: "fetch-mode",
  over: ["request-body"],
  causes: [
    cause({
      id: "no-cors-answer",
      mechanism: "fetch-mode-refused",
      on: ["2xx", "3xx", "4xx", "5xx"],
      certainty: "likely",
      when: all(
        failure("net::ERR_ABORTED"),
        resourceType("fetch"),
        crossOrigin,
        holds((c) => c.exchange.response?.fields.list.length === 0),
      ),
      sources: [fetchStandard("concept-filtered-response-opaque")],
    }),
    cause({
      id: "no-cors-type",
      mechanism: "fetch-mode-refused",
      on: [400, 415, 422],
      certainty: "likely",
      when: all(
        sent("sec-fetch-mode", /^no-cors$/),
        sent("content-type", /^text\/plain\b/i),
        holds((c) => c.sentJson !== null && typeof c.sentJson.value === "object"),
      ),
      why: text({
        en: "The request was sent in mode no-cors (a fetch, or sendBeacon), which allows three content types only: JSON went out as text/plain.",
        "zh-CN":
          "请求以 no-cors 模式发出（fetch 或 sendBeacon），它只允许三种内容类型：JSON 以 text/plain 发出。",
      }),
      fix: [
        text({
          en: "Leave mode: no-cors out (for sendBeacon use fetch with keepalive), send Content-Type: application/json, and let the server allow the page's origin (CORS).",
          "zh-CN":
            "去掉 mode: no-cors（sendBeacon 改用带 keepalive 的 fetch），发送 Content-Type: application/json，并让服务器允许页面的源（CORS）。",
        }),
      ],
      sources: [fetchStandard("cors-safelisted-request-header")],
    }),
    cause({
      id: "redirect-manual",
      mechanism: "fetch-mode-refused",
      on: ["failure"],
      certainty: "likely",
      when: all(
        failure("net::ERR_ABORTED"),
        resourceType("fetch"),
        holds((c) => c.status === null && (c.exchange.duration ?? 0) < 20),
        hop((h) => quoteHop(h)),
      ),
      sources: [fetchStandard("http-redirect-fetch")],
    }),
    cause({
      id: "redirect-error",
      mechanism: "fetch-mode-refused",
      on: ["3xx"],
      certainty: "likely",
      // Each hop to a foreign origin has to pass the CORS check first (Fetch, HTTP fetch).
      when: all(
        failure("net::ERR_FAILED"),
        resourceType("fetch", "xhr"),
        field("location"),
        not(holds((c) => (isCrossOrigin(c) && withholds(c)) || leadsToRefusedCredentials(c.exchange))),
      ),
      sources: [fetchStandard("http-redirect-fetch")],
    }),
  ],
} as const;
