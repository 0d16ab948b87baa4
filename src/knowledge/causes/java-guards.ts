import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import { innerCode, sentence } from "../../diagnosis/condition/said.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SENTINEL = causesOf(
  anybody,
  docs("Sentinel: flow control", "https://sentinelguard.io/en-us/docs/flow-control.html"),
);
const DRUID = causesOf(
  anybody,
  docs(
    "Druid: StatViewServlet",
    "https://github.com/alibaba/druid/wiki/%E9%85%8D%E7%BD%AE_StatViewServlet%E9%85%8D%E7%BD%AE",
  ),
);

/** What guards within Java applications answer in their place: Sentinel before a method, Druid before its console. */
export const javaGuardsCauses = {
  id: "java-guards",
  over: ["limits", "refusal"],
  causes: [
    SENTINEL.likely(
      "sentinel",
      "rate-limited",
      429,
      sentence(/^Blocked by Sentinel(?: \(flow limiting\)$|: (?:Param)?FlowException$)/),
      {
        why: text({
          en: "A rule of Sentinel refused the call, mostly a flow rule; the words (flow limiting) come for circuit breakers, system and authority rules too.",
          "zh-CN":
            "Sentinel 的规则拒绝了这次调用，多半是流控规则；熔断、系统保护和授权规则也会显示“(flow limiting)”。",
        }),
        fix: [
          text({
            en: "In Sentinel's dashboard look at all rules of this resource; for a flow rule raise its QPS or slow the caller down.",
            "zh-CN": "在 Sentinel 控制台查看该资源的各类规则；若是流控规则，调高 QPS 阈值或降低调用频率。",
          }),
        ],
      },
    ),
    SENTINEL.likely(
      "sentinel-degraded",
      "dependency-unavailable",
      [429, 500, 503],
      any(sentence(/^Blocked by Sentinel: DegradeException$/), innerCode(/^DegradeException$/)),
      {
        why: text({
          en: "A circuit breaker of Sentinel is open, as earlier calls of this resource failed or were slow.",
          "zh-CN": "Sentinel 的熔断器已打开：该资源先前的调用失败过多或过慢。",
        }),
      },
    ),
    DRUID.likely(
      "druid-address",
      "ip-not-allowed",
      [200, 403],
      all(
        mediaType("text/html"),
        body(/<title>druid monitor<\/title>/i),
        body("Sorry, you are not permitted to view this page"),
      ),
      {
        why: text({
          en: "Druid's console refuses addresses on its deny list or missing from its allow list, if it has one. Newer Spring Boot starters set that to 127.0.0.1.",
          "zh-CN":
            "Druid 监控页拒绝 deny 名单中的地址，设了 allow 名单时也拒绝名单外的地址。较新的 Spring Boot starter 默认设为 127.0.0.1。",
        }),
        fix: [
          text({
            en: "Add your address to spring.datasource.druid.stat-view-servlet.allow; behind a proxy it sees the proxy's.",
            "zh-CN":
              "把你的地址加入 spring.datasource.druid.stat-view-servlet.allow；在代理之后它看到的是代理的地址。",
          }),
        ],
      },
    ),
  ],
} as const;
