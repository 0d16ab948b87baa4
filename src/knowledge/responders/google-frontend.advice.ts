import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE_1 = docs("Cloud Run: quotas", "https://cloud.google.com/run/quotas");
const SOURCE_2 = docs(
  "Cloud Load Balancing: backend service timeout",
  "https://cloud.google.com/load-balancing/docs/backend-service#timeout-setting",
);
const SOURCE_3 = docs(
  "Cloud Load Balancing: statusDetails",
  "https://cloud.google.com/load-balancing/docs/https/https-logging-monitoring#failure-messages",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const googleFrontendAdvice = {
  "request-body-too-large": {
    why: text({
      en: "Google's front end refused the body of {size}; 32 MB is Cloud Run's limit over HTTP/1.",
      "zh-CN": "Google 前端拒绝了 {size} 的请求体；Cloud Run 在 HTTP/1 下的上限是 32 MB。",
    }),
    fix: [
      text({
        en: "Cloud Run takes 32 MB over HTTP/1: upload large files with a signed link straight to Cloud Storage.",
        "zh-CN": "Cloud Run 在 HTTP/1 下只接受 32 MB：大文件用签名链接直接上传到 Cloud Storage。",
      }),
      text({
        en: "Or serve HTTP/2 end to end, where that limit does not hold (gcloud run services update SERVICE --use-http2; the container must speak h2c).",
        "zh-CN":
          "或启用端到端 HTTP/2（gcloud run services update SERVICE --use-http2，容器须支持 h2c），就没有这个上限。",
      }),
    ],
    sources: [SOURCE_1],
  },
  "upstream-response-timeout": {
    fix: [
      text({
        en: "Load balancer: raise the timeout of the backend service, 30 s by default (gcloud compute backend-services update NAME --timeout=SECONDS).",
        "zh-CN":
          "负载均衡器：调大后端服务的超时，默认 30 秒（gcloud compute backend-services update NAME --timeout=秒数）。",
      }),
      text({
        en: "Cloud Run: raise the request timeout, 300 s by default, 3600 s at most (gcloud run services update SERVICE --timeout=SECONDS).",
        "zh-CN":
          "Cloud Run：调大请求超时，默认 300 秒，最长 3600 秒（gcloud run services update SERVICE --timeout=秒数）。",
      }),
    ],
    confirm: text({
      en: 'The load balancer\'s log: statusDetails backend_timeout; that of Cloud Run: "reached the maximum request timeout". This answer took {seconds} s.',
      "zh-CN":
        "负载均衡器日志的 statusDetails 为 backend_timeout；Cloud Run 日志为“reached the maximum request timeout”。这次响应用了 {seconds} 秒。",
    }),
    sources: [SOURCE_2],
  },
  "upstream-none-available": {
    fix: [
      text({
        en: "Look at the health of the backends (gcloud compute backend-services get-health NAME): port, path and the expected 200 of the health check.",
        "zh-CN":
          "查看后端健康状态（gcloud compute backend-services get-health NAME）：健康检查的端口、路径和应返回的 200。",
      }),
      text({
        en: "Let the probes in by firewall: 130.211.0.0/22 and 35.191.0.0/16.",
        "zh-CN": "防火墙放行探测地址：130.211.0.0/22 和 35.191.0.0/16。",
      }),
    ],
    confirm: text({
      en: "The load balancer's log decides by statusDetails: failed_to_pick_backend, failed_to_connect_to_backend, backend_connection_closed_before_data_sent_to_client.",
      "zh-CN":
        "由负载均衡器日志的 statusDetails 决定：failed_to_pick_backend、failed_to_connect_to_backend、backend_connection_closed_before_data_sent_to_client。",
    }),
    sources: [SOURCE_3],
  },
  "upstream-closed-without-response": {
    fix: [
      text({
        en: "Let the backend keep idle connections longer than the load balancer's 600 s: 620 s for keepalive_timeout in nginx, server.keepAliveTimeout in Node.",
        "zh-CN":
          "让后端保持空闲连接的时间超过负载均衡器的 600 秒：nginx 的 keepalive_timeout 或 Node 的 server.keepAliveTimeout 设为 620 秒。",
      }),
      text({
        en: "Else look in the backend's log for a crash or restart at that second.",
        "zh-CN": "否则查看后端当时是否崩溃或重启。",
      }),
    ],
    confirm: text({
      en: "The load balancer's log decides by statusDetails: failed_to_pick_backend, failed_to_connect_to_backend, backend_connection_closed_before_data_sent_to_client.",
      "zh-CN":
        "由负载均衡器日志的 statusDetails 决定：failed_to_pick_backend、failed_to_connect_to_backend、backend_connection_closed_before_data_sent_to_client。",
    }),
    sources: [SOURCE_3],
  },
  "upstream-connection-refused": {
    fix: [
      text({
        en: "Check that the backend listens on the instance group's named port or the NEG endpoint's port, and not on 127.0.0.1 alone (0.0.0.0 will do).",
        "zh-CN":
          "检查后端是否在实例组的命名端口或 NEG 端点的端口上监听，且不只监听 127.0.0.1（可用 0.0.0.0）。",
      }),
      text({
        en: "Cloud Run: listen on the port in the variable PORT.",
        "zh-CN": "Cloud Run：监听环境变量 PORT 中的端口。",
      }),
    ],
    confirm: text({
      en: "The load balancer's log decides by statusDetails: failed_to_pick_backend, failed_to_connect_to_backend, backend_connection_closed_before_data_sent_to_client.",
      "zh-CN":
        "由负载均衡器日志的 statusDetails 决定：failed_to_pick_backend、failed_to_connect_to_backend、backend_connection_closed_before_data_sent_to_client。",
    }),
    sources: [SOURCE_3],
  },
} as const satisfies Readonly<Record<string, Advice>>;
