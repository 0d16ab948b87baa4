import { body, emptyBody, noBodyText } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { field, setsCookie } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { awsAlbAdvice } from "./aws-alb.advice.ts";
import { awsAlbCodes } from "./aws-alb.codes.ts";

const TROUBLE = docs(
  "Application Load Balancers: troubleshooting",
  "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
);
const LAMBDA = docs(
  "Application Load Balancers: Lambda functions as targets",
  "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
);
const LAMBDA_REASONS = docs(
  "Application Load Balancers: access logs, error reason codes",
  "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html#error-reason-codes",
);
const CONDITIONS = docs(
  "Application Load Balancers: source IP address conditions",
  "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html#source-ip-conditions",
);
const FIXED_LOG = text({
  en: "In the access log, `actions_executed` says `fixed-response` for a listener rule and `waf` for a web ACL.",
  "zh-CN": "访问日志的 `actions_executed`：侦听器规则为 `fixed-response`，Web ACL 为 `waf`。",
});

// The balancer names itself on what it makes itself; a target's own Server field is left as it is.
const SELF = field("server", /^awselb\//i);
const own = all(by("aws-alb"), SELF);
/** As long as it waits for a connection. */
const connectLimit = took(9_500, 11_500);
const notAtConnectLimit = all(own, not(connectLimit));

export const awsAlb = defineResponder({
  id: "aws-alb",
  name: product("AWS Application Load Balancer"),
  roles: ["load-balancer"],
  signs: [wrote("server-field", SELF), relayed("cookie", setsCookie(/^AWSALB/))],
  statuses: awsAlbCodes,
  neverWrites: [406, 415, 422, 429, 431],
  advice: awsAlbAdvice,
  causes: [
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
      id: "target-closed",
      mechanism: "upstream-closed-without-response",
      on: [502],
      certainty: "likely",
      when: notAtConnectLimit,
      why: text({
        en: "The target reset or closed the connection before it answered; a keep-alive time shorter than the balancer's does this too.",
        "zh-CN": "目标在响应之前重置或关闭了连接；目标的 keep-alive 时间比负载均衡器短也会这样。",
      }),
      sources: [TROUBLE],
    }),
    cause({
      id: "target-refused",
      mechanism: "upstream-connection-refused",
      on: [502],
      certainty: "possible",
      when: by("aws-alb"),
      sources: [TROUBLE],
    }),
    cause({
      id: "target-not-http",
      mechanism: "upstream-invalid-response",
      on: [502],
      certainty: "possible",
      when: notAtConnectLimit,
      why: text({
        en: "The target's answer is not valid HTTP; or a Lambda's result is none that the balancer takes, or larger than 1 MB.",
        "zh-CN": "目标的响应不是合法 HTTP；或 Lambda 的返回值不符合负载均衡器的要求，或超过 1 MB。",
      }),
      fix: [
        text({
          en: "Of a Lambda: `statusCode` a number, every header value a string, `body` a string, `isBase64Encoded` true or false; leave out what is null.",
          "zh-CN":
            "Lambda 返回值：`statusCode` 为数字，标头值和 `body` 都是字符串，`isBase64Encoded` 为 true 或 false；为 null 的就省略。",
        }),
        text({
          en: "Of a server: ask it directly with `curl -v` and look at the first lines of its answer.",
          "zh-CN": "目标是服务器时：用 `curl -v` 直接访问它，查看响应的前几行。",
        }),
      ],
      confirm: text({
        en: "In the access log, `error_reason` says LambdaInvalidResponse or LambdaResponseTooLarge. A server's `target_status_code` is `-`, but also where it closed or refused the connection.",
        "zh-CN":
          "访问日志里，`error_reason` 为 LambdaInvalidResponse 或 LambdaResponseTooLarge。目标是服务器时 `target_status_code` 为 `-`，但连接被拒绝或关闭时也是 `-`。",
      }),
      sources: [TROUBLE, LAMBDA],
    }),
    cause({
      id: "function-failed",
      mechanism: "unhandled-exception",
      on: [502],
      certainty: "possible",
      when: notAtConnectLimit,
      why: text({
        en: "If the target is a Lambda, it threw, or it ran into its own time limit; the balancer says 502 for both.",
        "zh-CN": "如果目标是 Lambda：函数抛出了异常，或超过了自己的时限；负载均衡器都返回 502。",
      }),
      confirm: text({
        en: "In the access log, `error_reason` says LambdaUnhandled; CloudWatch has the function's trace.",
        "zh-CN": "访问日志里 `error_reason` 为 LambdaUnhandled；CloudWatch 里有函数的堆栈。",
      }),
      sources: [LAMBDA_REASONS],
    }),
    cause({
      id: "target-tls",
      mechanism: "upstream-tls-handshake-failed",
      on: [502],
      certainty: "likely",
      when: all(own, connectLimit),
      sources: [TROUBLE],
    }),
    cause({
      id: "no-usable-target",
      mechanism: "upstream-none-available",
      on: [503],
      certainty: "certain",
      when: all(by("aws-alb"), SELF, body(/<h1>503 Service Temporarily Unavailable<\/h1>/)),
      why: text({
        en: "The target group of this rule has no registered or usable target.",
        "zh-CN": "这条规则的目标组里没有已注册或可用的目标。",
      }),
      sources: [TROUBLE],
    }),
    cause({
      id: "no-target",
      mechanism: "upstream-none-available",
      on: [503],
      certainty: "likely",
      when: own,
      why: text({
        en: "The target group of this rule has no registered or usable target.",
        "zh-CN": "这条规则的目标组里没有已注册或可用的目标。",
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
    // 10 s to connect, then the idle limit (60 s unless set otherwise).
    cause({
      id: "target-unreachable",
      mechanism: "upstream-connect-timeout",
      on: [504],
      certainty: "likely",
      // Its page says no more than the status, but as much as a reader of words finds in it.
      when: all(own, connectLimit, any(body(/<h1>504 /), noBodyText)),
      sources: [TROUBLE],
    }),
    cause({
      id: "target-slow",
      mechanism: "upstream-response-timeout",
      on: [504],
      certainty: "likely",
      when: notAtConnectLimit,
      why: text({
        en: "The target did not answer within the idle limit (60 s unless set otherwise).",
        "zh-CN": "目标没有在空闲时限内响应（默认 60 秒）。",
      }),
      sources: [TROUBLE],
    }),
    cause({
      id: "target-unreachable-perhaps",
      mechanism: "upstream-connect-timeout",
      on: [504],
      certainty: "possible",
      when: by("aws-alb"),
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
      id: "malformed",
      mechanism: "malformed-request-head",
      on: [400],
      certainty: "likely",
      when: own,
      sources: [TROUBLE],
    }),
    cause({
      id: "header-too-large",
      mechanism: "request-header-too-large",
      on: [400, 431],
      certainty: "possible",
      when: by("aws-alb"),
      sources: [TROUBLE],
    }),
    cause({
      id: "plain-http",
      mechanism: "plain-http-to-tls-port",
      on: [400],
      certainty: "likely",
      when: all(SELF, body("The plain HTTP request was sent to HTTPS port")),
      sources: [TROUBLE],
    }),
    cause({
      id: "client-slow",
      mechanism: "client-body-timeout",
      on: [408],
      certainty: "likely",
      when: own,
      sources: [TROUBLE],
    }),
    cause({
      id: "too-large-for-lambda",
      mechanism: "request-body-too-large",
      on: [413],
      certainty: "likely",
      when: own,
      sources: [TROUBLE],
    }),
    cause({
      id: "url-too-long",
      mechanism: "uri-too-long",
      on: [414],
      certainty: "likely",
      when: own,
      sources: [TROUBLE],
    }),
    cause({
      id: "too-many-forwarded-addresses",
      mechanism: "malformed-request-head",
      on: [463],
      certainty: "likely",
      when: own,
      sources: [TROUBLE],
    }),
    cause({
      id: "protocol-version",
      mechanism: "upstream-protocol-mismatch",
      on: [464],
      certainty: "likely",
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
  ],
  sources: [TROUBLE],
});
