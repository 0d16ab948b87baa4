import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs(
  "Application Load Balancer: troubleshoot",
  "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const awsAlbAdvice = {
  "upstream-response-timeout": {
    fix: [
      text({
        en: "Raise the load balancer's idle timeout, 60 s by default (idle_timeout.timeout_seconds), above what the work takes.",
        "zh-CN": "调大负载均衡器的空闲超时，默认 60 秒（idle_timeout.timeout_seconds），超过任务所需的时间。",
      }),
      text({
        en: "If the target never got the request, check its security group and the network ACL for the load balancer's subnets.",
        "zh-CN": "如果目标没有收到请求，检查目标的安全组，以及负载均衡器子网的网络 ACL。",
      }),
    ],
    confirm: text({
      en: "The access log: target_processing_time is -1; this answer took {seconds} s.",
      "zh-CN": "访问日志中 target_processing_time 为 -1；这次响应用了 {seconds} 秒。",
    }),
    sources: [SOURCE],
  },
  "upstream-closed-without-response": {
    fix: [
      text({
        en: "Let the target keep idle connections longer than the load balancer (60 s by default): keepAliveTimeout in Node, keepalive_timeout in nginx, --keep-alive in gunicorn.",
        "zh-CN":
          "让目标保持空闲连接的时间长于负载均衡器（默认 60 秒）：Node 的 keepAliveTimeout、nginx 的 keepalive_timeout、gunicorn 的 --keep-alive。",
      }),
      text({
        en: "Else look in the target's log for a crash or restart at that second.",
        "zh-CN": "否则查看目标日志中当时是否崩溃或重启。",
      }),
    ],
    confirm: text({
      en: "The access log: elb_status_code 502 with target_status_code -.",
      "zh-CN": "访问日志中 elb_status_code 为 502，而 target_status_code 为 -。",
    }),
    sources: [SOURCE],
  },
  "upstream-none-available": {
    fix: [
      text({
        en: "Look at the target group: is a target registered, and are not all unused (Availability Zone not enabled, instance stopped)? If all are unhealthy, they still get requests.",
        "zh-CN":
          "查看目标组：是否已注册目标，是否所有目标都处于 unused 状态（可用区未启用、实例已停止）。全部不健康时负载均衡器仍会转发请求。",
      }),
      text({
        en: "Check that the listener rule forwards to the target group that holds them.",
        "zh-CN": "检查侦听器规则是否转发到有目标的那个目标组。",
      }),
    ],
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
