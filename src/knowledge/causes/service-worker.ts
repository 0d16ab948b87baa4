import { all, holds, quoting } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { isCrossOrigin } from "../../diagnosis/condition/origin.ts";
import { resourceType } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { isMadeByWorker } from "../../http/workers-answer.ts";
import { cause } from "../writing/define.ts";

const SERVICE_WORKERS = docs("Service Workers", "https://www.w3.org/TR/service-workers/");

/** What a page's service worker does to its requests. */
export const serviceWorkerCauses = {
  id: "service-worker",
  causes: [
    cause({
      id: "made-up-error",
      mechanism: "service-worker-failed",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: quoting("response.status", (c) => !isCrossOrigin(c) && isMadeByWorker(c.exchange)),
      facts: (c) => ({ status: c.status ?? 0 }),
      why: text({
        en: "The service worker of this site made this {status} itself, mostly because what it asked of the network failed.",
        "zh-CN": "这个 {status} 是本站的 Service Worker 自己生成的，多半因为它向网络请求的内容失败了。",
      }),
      sources: [SERVICE_WORKERS],
    }),
    cause({
      id: "made-or-passed-on",
      mechanism: "service-worker-failed",
      on: ["4xx", "5xx"],
      certainty: "possible",
      // The fields by which a server would show are hidden from other origins.
      when: quoting("response.status", (c) => isCrossOrigin(c) && isMadeByWorker(c.exchange)),
      sources: [SERVICE_WORKERS],
    }),
    cause({
      id: "answered-with-error",
      mechanism: "service-worker-failed",
      on: ["failure"],
      certainty: "likely",
      when: all(
        failure("net::ERR_FAILED"),
        holds((c) => c.status === null && !isCrossOrigin(c)),
        resourceType("fetch", "xhr", "document", "script", "stylesheet", "image", "font"),
      ),
      sources: [SERVICE_WORKERS],
    }),
    cause({
      id: "refused-by-worker",
      mechanism: "service-worker-failed",
      on: ["failure"],
      certainty: "likely",
      // Firefox gives neither a name nor time to what a worker refused, and asks nobody.
      when: all(
        failure(""),
        holds((c) => c.status === null && c.exchange.duration === 0 && !isCrossOrigin(c)),
        holds((c) => c.surroundings.workerAnswers),
        resourceType("fetch", "xhr", "document", "script", "stylesheet", "image", "font"),
      ),
      why: text({
        en: "A service worker answers for this site, and nothing was sent for this request: most likely the worker refused it.",
        "zh-CN": "这个站点的请求由 Service Worker 响应，而这个请求没有发出：很可能是 Worker 拒绝了它。",
      }),
      sources: [SERVICE_WORKERS],
    }),
    cause({
      id: "interception-failed",
      mechanism: "service-worker-failed",
      on: ["failure"],
      certainty: "certain",
      // Firefox has the name for a worker's answer that failed and for nothing else.
      when: failure("NS_ERROR_INTERCEPTION_FAILED"),
      sources: [SERVICE_WORKERS],
    }),
  ],
} as const;
