import { emptyBody } from "../../diagnosis/condition/body.ts";
import { all, holds } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause } from "../writing/define.ts";
import { own, TROUBLE } from "./aws-alb.answer.ts";

const CONDITIONS = docs(
  "Application Load Balancers: source IP address conditions",
  "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html#source-ip-conditions",
);
const FIXED_LOG = text({
  en: "In the access log, `actions_executed` ends in `fixed-response` for a listener rule and in `waf` for a web ACL.",
  "zh-CN": "访问日志的 `actions_executed`：侦听器规则以 `fixed-response` 结尾，Web ACL 以 `waf` 结尾。",
});

/** What a rule of the listener does instead of forwarding: a fixed answer, a login, a web ACL. */
export const awsAlbRules = [
  cause({
    id: "no-rule",
    mechanism: "gateway-route-not-found",
    on: [404],
    certainty: "likely",
    when: own,
    why: text({
      en: "The balancer gave a fixed answer: mostly that of the default action, because no listener rule matched this host and path.",
      "zh-CN": "负载均衡器返回了固定响应：多半是默认操作的，因为没有侦听器规则匹配这个主机名和路径。",
    }),
    sources: [TROUBLE],
  }),
  cause({
    id: "fixed-answer-503",
    mechanism: "maintenance-mode",
    on: [503],
    certainty: "possible",
    when: all(
      by("aws-alb"),
      holds((c) => c.bodySeen && !c.body.includes("<center><h1>503")),
    ),
    sources: [TROUBLE],
  }),
  cause({
    id: "login-refused",
    mechanism: "auth-missing",
    on: [401],
    certainty: "likely",
    when: own,
    sources: [TROUBLE],
  }),
  cause({
    id: "login-check-broken",
    mechanism: "auth-check-broken",
    on: [500, 561],
    certainty: "likely",
    when: own,
    sources: [TROUBLE],
  }),
  cause({
    id: "fixed-answer-403",
    mechanism: "blocked-by-config-rule",
    on: [403],
    certainty: "likely",
    // Its stock page stands for a web ACL (aws-waf.ts); whatever else it writes is set in a rule of the listener.
    when: own,
    confirm: FIXED_LOG,
    sources: [TROUBLE],
  }),
  cause({
    id: "fixed-answer-by-address",
    mechanism: "ip-not-allowed",
    on: [403],
    certainty: "possible",
    when: own,
    why: text({
      en: "A listener rule may forward the addresses of a list alone, and give everybody else this fixed answer.",
      "zh-CN": "侦听器规则可能只转发列表中的地址，对其他地址都返回这个固定响应。",
    }),
    confirm: FIXED_LOG,
    sources: [CONDITIONS],
  }),
  cause({
    id: "web-acl",
    mechanism: "waf-blocked",
    on: [403],
    certainty: "possible",
    when: own,
    sources: [TROUBLE],
  }),
  cause({
    id: "default-answer-empty",
    mechanism: "host-not-configured",
    on: [404],
    certainty: "possible",
    when: all(by("aws-alb"), emptyBody),
    sources: [TROUBLE],
  }),
] as const;
