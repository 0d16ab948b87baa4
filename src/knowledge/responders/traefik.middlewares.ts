import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const MIDDLEWARE = (name: string, page: string) =>
  causesOf(anybody, docs(`Traefik: ${name}`, `https://doc.traefik.io/traefik/middlewares/http/${page}/`));
const RATE = MIDDLEWARE("RateLimit", "ratelimit");
const IN_FLIGHT = MIDDLEWARE("InFlightReq", "inflightreq");
const answered: Condition = by("traefik");
/** The rate limit says the wait as Go writes a duration. */
export const waitTold: Condition = all(
  status(429),
  field("x-retry-in", /^[\d.hmnuµ]{1,40}s$/),
  field("retry-after"),
);
export const tooManyAtOnce = body(/^max connections reached: \d+\n?$/);

/** Of its limits, each for the router that names it. */
export const traefikMiddlewares = [
  RATE.proven("rate", "rate-limited", 429, all(answered, waitTold), {
    why: text({
      en: "The middleware rateLimit of this router lets no more requests of this source through now; X-Retry-In says for how long.",
      "zh-CN": "该路由器的 rateLimit 中间件目前不再放行这个来源的请求；X-Retry-In 写明要等多久。",
    }),
    fix: [
      text({
        en: "Behind another proxy set ipStrategy.depth of its sourceCriterion, else all callers share one count.",
        "zh-CN": "前面还有代理时，设置 sourceCriterion 的 ipStrategy.depth，否则所有调用方共用一个计数。",
      }),
      text({
        en: "Raise average or burst where the load is wanted.",
        "zh-CN": "如果这样的负载是正常的，调高 average 或 burst。",
      }),
    ],
  }),
  IN_FLIGHT.proven("in-flight", "connection-limit", 429, all(answered, tooManyAtOnce), {
    why: text({
      en: "As many requests of this source are under way as the middleware inFlightReq allows.",
      "zh-CN": "这个来源正在处理的请求数已达到 inFlightReq 中间件的上限。",
    }),
    fix: [
      text({
        en: "Raise its amount, or count by another sourceCriterion: without one it counts by Host, all callers together.",
        "zh-CN": "调高 amount，或换一个 sourceCriterion：没有设置时按 Host 计数，所有调用方合在一起。",
      }),
    ],
  }),
] as const;
