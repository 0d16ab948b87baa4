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
        en: "With '404 - Not Found' in the page no application has this context root; without it the application answered and has no such servlet or file.",
        "zh-CN":
          "页面为“404 - Not Found”时，没有应用使用这个上下文根；没有它时是应用自己响应，其中没有这个 servlet 或文件。",
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
        en: "A security constraint, an address filter or the application itself refuses this request, or the path is a folder without listing.",
        "zh-CN": "安全约束、地址过滤器或应用自身拒绝了这个请求，或该路径是不允许列出内容的目录。",
      }),
    }),
    likely("method", "method-not-allowed-by-application", 405, undertow("Method Not Allowed"), {
      why: text({
        en: "The servlet or handler at this path does not take the method.",
        "zh-CN": "这个路径的 servlet 或 handler 不接受该方法。",
      }),
    }),
    likely("thrown", "unhandled-exception", 500, undertow("Internal Server Error"), {
      why: text({
        en: "An application on Undertow threw; the trace is in server.log (WildFly) or in the application's own log.",
        "zh-CN": "Undertow 上的应用抛出了异常；堆栈在 server.log（WildFly）或应用自己的日志里。",
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
            en: "UT000020: max-post-size (Spring Boot: server.undertow.max-http-post-size). UT000054: max-file-size (spring.servlet.multipart).",
            "zh-CN":
              "UT000020：调高 http-listener 的 max-post-size（Spring Boot：server.undertow.max-http-post-size）；UT000054：调高 multipart-config 的 max-file-size（spring.servlet.multipart.max-file-size）。",
          }),
        ],
      },
    ),
  ],
} as const;
