import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { probablyWrote, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { Response } from "../../http/exchange.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const WAF_GUIDE = "https://docs.aws.amazon.com/waf/latest/developerguide";
const ACTIONS = docs("AWS WAF: rule actions", `${WAF_GUIDE}/waf-rule-action.html`);
const CHALLENGE = docs(
  "AWS WAF: CAPTCHA and challenge",
  `${WAF_GUIDE}/waf-captcha-and-challenge-how-it-works.html`,
);
const IP_SET = docs("AWS WAF: IP set match rule", `${WAF_GUIDE}/waf-rule-statement-type-ipset-match.html`);

const FIXED = docs(
  "Application Load Balancer: fixed response",
  "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html",
);

/** CloudFront's page for a request that the web ACL blocked. */
const cloudfrontBlock = all(body("The request could not be satisfied"), body(/^\s{0,8}Request blocked\./m));

/** Bytes of the load balancer's stock page of 403. */
const STOCK_LENGTH = 118;

const pageOfBalancer = all(status(403), field("server", /^awselb\//i), field("content-type", "text/html"));

/** A load balancer has no 403 of its own: its stock page of that status stands for a web ACL. */
const balancerBlock = all(
  pageOfBalancer,
  holds((c) =>
    c.bodySeen
      ? /<center><h1>403 Forbidden<\/h1><\/center>/i.test(c.body)
      : lengthOf(c.exchange.response) === STOCK_LENGTH,
  ),
);
/** A page that nobody saw or measured is mostly the stock page; a rule of the listener may have one of its own. */
const balancerBlockPerhaps = all(
  pageOfBalancer,
  holds((c) => !c.bodySeen && lengthOf(c.exchange.response) === null),
);

function lengthOf(response: Response | null): number | null {
  const announced = response?.fields.get("content-length") ?? null;
  return announced === null ? (response?.body.size ?? null) : Number(announced);
}

/** Each of them looks at addresses in a rule of its own, or lets in none but a list of them. */
const addressRefused = text({
  en: "The block page is the same for every rule: one of the web ACL may be a list of addresses, or its default action blocks all that no rule lets in.",
  "zh-CN":
    "无论命中哪条规则，拦截页都一样：可能是 Web ACL 中的 IP 地址列表，也可能是默认操作拦截了所有未放行的请求。",
});

const challenge = field("x-amzn-waf-action");

export const awsWaf = defineResponder({
  id: "aws-waf",
  name: product("AWS WAF"),
  roles: ["waf"],
  signs: [
    wrote("action-field", challenge),
    wrote("block-page-of-cloudfront", cloudfrontBlock),
    wrote("block-page-of-balancer", balancerBlock),
    probablyWrote("unseen-page-of-balancer", balancerBlockPerhaps),
    wrote("challenge-page", body("window.gokuProps")),
  ],
  over: ["aws-alb", "cloudfront"],
  causes: [
    cause({
      id: "challenge",
      mechanism: "bot-challenge",
      on: ["any"],
      certainty: "certain",
      when: field("x-amzn-waf-action", /^(challenge|captcha)/i),
      why: text({
        en: "AWS WAF sent a check instead of the site's answer: 202 for a silent challenge, 405 for a CAPTCHA puzzle.",
        "zh-CN": "AWS WAF 返回的是验证，而不是网站的响应：202 是静默质询，405 是 CAPTCHA。",
      }),
      sources: [CHALLENGE],
    }),
    cause({
      id: "challenge-page",
      mechanism: "bot-challenge",
      on: ["any"],
      certainty: "likely",
      when: body("window.gokuProps"),
      sources: [CHALLENGE],
    }),
    cause({
      id: "blocked-at-cloudfront",
      mechanism: "waf-blocked",
      on: ["4xx"],
      certainty: "likely",
      when: cloudfrontBlock,
      sources: [ACTIONS],
    }),
    cause({
      id: "blocked-at-load-balancer",
      mechanism: "waf-blocked",
      on: [403],
      certainty: "likely",
      when: any(balancerBlock, balancerBlockPerhaps),
      sources: [ACTIONS],
    }),
    cause({
      id: "fixed-answer-perhaps",
      mechanism: "blocked-by-config-rule",
      on: [403],
      certainty: "possible",
      when: balancerBlockPerhaps,
      sources: [FIXED],
    }),
    cause({
      id: "address-refused-perhaps",
      mechanism: "ip-not-allowed",
      on: [403],
      certainty: "possible",
      when: any(balancerBlock, balancerBlockPerhaps, cloudfrontBlock),
      why: addressRefused,
      confirm: text({
        en: "The log of the web ACL names the rule (terminatingRuleId). If it is a list, the same request may pass from another network.",
        "zh-CN":
          "Web ACL 的日志写明了规则（terminatingRuleId）。如果是地址列表，换一个网络，同样的请求可能通过。",
      }),
      sources: [IP_SET],
    }),
  ],
  sources: [ACTIONS],
});
