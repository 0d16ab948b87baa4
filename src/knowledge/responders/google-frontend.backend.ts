import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { BALANCER, own, ownPage, page, RUN } from "./google-frontend.page.ts";

/** The balancer's stock backend limit is 30 s, a serverless backend's 60 s, Cloud Run's 300 s. */
const atLimit = any(took(29_000, 33_000), took(59_000, 62_000), took(298_000, 305_000));

/** How what stands behind it failed: no instance was free, none was healthy, it was late, closed or crashed. */
export const googleFrontendBackend = [
  cause({
    id: "no-instance",
    mechanism: "service-overloaded",
    on: [429],
    certainty: "likely",
    when: all(own, any(body("Rate exceeded."), page)),
    why: text({
      en: "Mostly no instance was free for the request: the limit of instances is reached or they start too slowly.",
      "zh-CN": "多半是没有空闲实例可以处理请求：实例数达到上限，或启动太慢。",
    }),
    sources: [RUN],
  }),
  cause({
    id: "rate",
    mechanism: "rate-limited",
    on: [429],
    certainty: "possible",
    when: own,
    sources: [RUN],
  }),
  cause({
    id: "backend-slow",
    mechanism: "upstream-response-timeout",
    on: [502, 503, 504],
    certainty: "likely",
    when: all(own, atLimit),
    sources: [BALANCER],
  }),
  cause({
    id: "backend-timed-out",
    mechanism: "upstream-response-timeout",
    on: [504],
    certainty: "likely",
    when: all(own, any(page, body("upstream request timeout"))),
    sources: [BALANCER, RUN],
  }),
  cause({
    id: "backends-unhealthy",
    mechanism: "upstream-none-available",
    on: [502],
    certainty: "likely",
    when: all(ownPage, not(atLimit)),
    sources: [BALANCER],
  }),
  cause({
    id: "backend-closed",
    mechanism: "upstream-closed-without-response",
    on: [502],
    certainty: "possible",
    when: any(all(ownPage, not(atLimit)), own),
    sources: [BALANCER],
  }),
  cause({
    id: "backend-unreachable",
    mechanism: "upstream-connection-refused",
    on: [502],
    certainty: "possible",
    when: all(ownPage, not(atLimit)),
    sources: [BALANCER],
  }),
  cause({
    id: "instance-failed",
    mechanism: "app-failed-to-start",
    on: [503],
    certainty: "likely",
    when: all(own, any(page, body("Service Unavailable"))),
    why: text({
      en: "On Cloud Run mostly the container failed to start, crashed or ran out of memory while it handled the request.",
      "zh-CN": "在 Cloud Run 上，多半是容器没能启动，或在处理请求时崩溃或内存不足。",
    }),
    sources: [RUN],
  }),
  cause({
    id: "all-backends-down",
    mechanism: "upstream-none-available",
    on: [503],
    certainty: "possible",
    when: own,
    sources: [BALANCER],
  }),
  cause({
    id: "server-error",
    mechanism: "unhandled-exception",
    on: [500],
    certainty: "likely",
    when: ownPage,
    sources: [RUN],
  }),
  cause({
    id: "no-instance-500",
    mechanism: "service-overloaded",
    on: [500],
    certainty: "possible",
    when: own,
    sources: [RUN],
  }),
] as const;
