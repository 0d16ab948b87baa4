import { body, noBodyText } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause } from "../writing/define.ts";
import { own, SELF, TROUBLE } from "./aws-alb.answer.ts";

const LAMBDA = docs(
  "Application Load Balancers: Lambda functions as targets",
  "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
);
const LAMBDA_REASONS = docs(
  "Application Load Balancers: access logs, error reason codes",
  "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html#error-reason-codes",
);
const REASONS_502 = docs(
  "AWS: Application Load Balancer HTTP 502 errors",
  "https://repost.aws/knowledge-center/elb-alb-troubleshoot-502-errors",
);

/** As long as it waits for a connection. */
const connectLimit = took(9_500, 11_500);
const notAtConnectLimit = all(own, not(connectLimit));

/** The way to a target: which there are, the connection, its answer and its time. */
export const awsAlbTargets = [
  cause({
    id: "target-closed",
    mechanism: "upstream-closed-without-response",
    on: [502],
    certainty: "likely",
    when: notAtConnectLimit,
    why: text({
      en: "Probably the target reset or closed the connection before it answered; a keep-alive time shorter than the balancer's does this too.",
      "zh-CN": "很可能是目标在响应之前重置或关闭了连接；目标的 keep-alive 时间比负载均衡器短也会这样。",
    }),
    sources: [TROUBLE],
  }),
  cause({
    id: "target-refused",
    mechanism: "upstream-connection-refused",
    on: [502],
    certainty: "possible",
    // The first of the reasons that AWS lists; a target that refuses does so at once.
    when: notAtConnectLimit,
    why: text({
      en: "The target may have answered the connection itself with a TCP reset: mostly nothing listens on the port that the target group names, or it listens only on 127.0.0.1.",
      "zh-CN":
        "目标可能在建立连接时就返回了 TCP 重置：多半是目标组所写的端口上没有程序在监听，或只监听 127.0.0.1。",
    }),
    confirm: text({
      en: "Access log: request_processing_time, target_processing_time and response_processing_time are -1; CloudWatch counts it in TargetConnectionErrorCount.",
      "zh-CN":
        "访问日志中 request_processing_time、target_processing_time、response_processing_time 均为 -1；CloudWatch 计入 TargetConnectionErrorCount。",
    }),
    sources: [TROUBLE, REASONS_502],
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
      en: "The target group of this rule has no registered target, or all of them are in the state unused; unhealthy ones alone do not bring this.",
      "zh-CN":
        "这条规则的目标组里没有已注册的目标，或所有目标都处于 unused 状态；目标只是不健康不会导致这个响应。",
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
      en: "Probably the target group of this rule has no registered target, or all of them are in the state unused; unhealthy ones alone do not bring this.",
      "zh-CN":
        "很可能这条规则的目标组里没有已注册的目标，或所有目标都处于 unused 状态；目标只是不健康不会导致这个响应。",
    }),
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
      en: "The target probably did not answer within the idle limit (60 s unless set otherwise).",
      "zh-CN": "目标很可能没有在空闲时限内响应（默认 60 秒）。",
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
] as const;
