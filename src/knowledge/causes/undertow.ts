import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("WildFly: Undertow subsystem", "https://docs.wildfly.org/36/Admin_Guide.html#Undertow");
const SOURCE_2 = docs(
  "Undertow: documentation",
  "https://undertow.io/undertow-docs/undertow-docs-2.1.0/index.html",
);
const { likely, proven } = causesOf(anybody, SOURCE, SOURCE_2);

const undertow = (phrase: string) =>
  body(new RegExp(`^<html><head><title>Error</title></head><body>(?:\\d{3} - )?${phrase}</body></html>$`));

/** What Undertow, the server of WildFly and JBoss EAP, says by itself. */
export const undertowCauses = {
  id: "undertow",
  causes: [
    likely("no-context", "route-not-found", 404, undertow("Not Found"), {
      why: text({
        en: "No application of the server serves this path: its context root is missing, other, or not deployed.",
        "zh-CN": "服务器上没有应用提供这个路径：上下文根缺失、不同，或没有部署。",
      }),
      fix: [
        text({
          en: "Compare the path with the context roots in the start-up log (WFLYUT0021: Registered web context).",
          "zh-CN": "把路径与启动日志中的上下文根对照（WFLYUT0021: Registered web context）。",
        }),
      ],
    }),
    likely("denied", "auth-not-authorised", 403, undertow("Forbidden"), {
      why: text({
        en: "A security constraint of the application refuses this caller.",
        "zh-CN": "应用的安全约束拒绝了该调用者。",
      }),
    }),
    likely("method", "method-not-allowed-by-application", 405, undertow("Method Not Allowed"), {
      why: text({
        en: "The servlet or handler at this path does not take the method.",
        "zh-CN": "这个路径的 servlet 或处理器不接受该方法。",
      }),
    }),
    likely("thrown", "unhandled-exception", 500, undertow("Internal Server Error"), {
      why: text({
        en: "An application on Undertow threw; the trace is in server.log.",
        "zh-CN": "Undertow 上的应用抛出了异常；堆栈在 server.log。",
      }),
    }),
    likely("not-ready", "app-failed-to-start", 503, undertow("Service Unavailable"), {
      why: text({
        en: "The application is not started, or the server is suspended or queues no more requests.",
        "zh-CN": "应用没有启动，或服务器处于挂起状态、不再排队请求。",
      }),
    }),
    proven(
      "too-large",
      "request-body-too-large",
      [413, 500],
      body(
        /UT000020: Connection terminated as request was larger than|UT000054: The maximum size \d{1,20} for an individual file in a multipart request was exceeded/,
      ),
      {
        why: text({
          en: "The body exceeds max-post-size of the listener or the multipart limit.",
          "zh-CN": "正文超出监听器的 max-post-size 或 multipart 上限。",
        }),
        fix: [
          text({
            en: "Raise max-post-size of the http-listener, in Spring Boot server.undertow.max-http-post-size.",
            "zh-CN":
              "调高 http-listener 的 max-post-size；Spring Boot 中为 server.undertow.max-http-post-size。",
          }),
        ],
      },
    ),
  ],
} as const;
