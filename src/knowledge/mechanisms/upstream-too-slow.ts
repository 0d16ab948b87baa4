import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { slowUpstreamKnown, timedOutAtOnce } from "../known/upstream.ts";
import { EXPRESS_ERRORS, IIS_FASTCGI, nginxModule } from "../writing/manuals.ts";

export const upstreamTooSlow = defineMechanisms("upstream-too-slow", {
  "upstream-response-timeout": {
    name: text({ en: "The backend did not answer in time", "zh-CN": "上游没有及时响应" }),
    why: text({
      en: "The server behind the proxy did not answer within the proxy's time limit. If it took the request, it may still be working.",
      "zh-CN": "上游没有在代理的时限内响应。如果它已收下请求，可能还在处理。",
    }),
    fix: [
      text({
        en: "Find the slow work: slow database queries, calls to other services, no free worker.",
        "zh-CN": "找出慢在哪里：慢查询、对外调用，或没有空闲的工作进程。",
      }),
      text({
        en: "If the duration is legitimate, raise the time limit for responses in the proxy.",
        "zh-CN": "如果耗时合理，在代理中调大等待响应的时限。",
      }),
    ],
    confirm: text({
      en: "The proxy's error log mostly says whether it waited for the response or for the connection. The same request straight at the backend takes longer than the proxy's limit.",
      "zh-CN": "代理的错误日志多半会写明等的是响应还是连接。直接请求上游，耗时超过代理的时限。",
    }),
    known: slowUpstreamKnown,
    doubtedBy: timedOutAtOnce,
    sources: [nginxModule("http_proxy"), nginxModule("http_fastcgi"), IIS_FASTCGI, rfc(9110, "15.6.5")],
  },
  "handler-timeout": {
    name: text({ en: "The application's own time limit struck", "zh-CN": "应用自身的时限到了" }),
    why: text({
      en: "The application, its runtime or its platform ended this request since it ran longer than allowed.",
      "zh-CN": "请求的运行时间超出允许，被应用、运行环境或平台中止。",
    }),
    fix: [
      text({
        en: "Ask for less at once: a narrower query, a smaller page. In your own service, move long work into a background job and answer 202 at once.",
        "zh-CN": "一次少取一些：缩小查询范围或分页。如果是自己的服务，把耗时任务放到后台，立即返回 202。",
      }),
      text({
        en: "Or raise the time limit that ended it: of the framework, platform or database (statement_timeout in PostgreSQL).",
        "zh-CN": "或调大中止它的时限：框架、平台或数据库的（PostgreSQL 为 statement_timeout）。",
      }),
    ],
    confirm: text({
      en: "Application or platform log: a time limit entry for this request.",
      "zh-CN": "应用或平台日志中，这个请求有超出时限的记录。",
    }),
    sources: [
      docs("Gunicorn: timeout", "https://docs.gunicorn.org/en/stable/settings.html#timeout"),
      rfc(9110, "15.3.3"),
    ],
  },
  "handler-never-responds": {
    name: text({ en: "The handler never sends a response", "zh-CN": "处理函数始终没有响应" }),
    why: text({
      en: "The code for this request ends or waits without sending a response or passing an error on.",
      "zh-CN": "处理这个请求的代码结束了或一直等待，既没有响应，也没有把错误传出去。",
    }),
    fix: [
      text({
        en: "Find the path without a reply: a missing send, next(error), await or return.",
        "zh-CN": "找出没有响应的分支：漏写 send、next(error)、await 或 return。",
      }),
      text({
        en: "Give every outgoing call a time limit of its own.",
        "zh-CN": "给每个对外调用设置自己的时限。",
      }),
    ],
    confirm: text({
      en: "Log a line at the start of the handler and one before each response: the first appears, none of the others does.",
      "zh-CN": "在处理函数开头和每次发送响应之前各写一行日志：只出现开头那行。",
    }),
    sources: [EXPRESS_ERRORS],
  },
  "proxy-body-not-forwarded": {
    name: text({ en: "The proxy consumed the body before forwarding", "zh-CN": "代理先读走了正文" }),
    why: text({
      en: "A body parser read the request body before the proxy code, so the target waits for a body that never comes.",
      "zh-CN": "正文解析器抢在代理代码之前读走了请求正文，目标服务器一直等不到正文。",
    }),
    fix: [
      text({
        en: "Register the proxy before the body parser, or parse only on the other routes.",
        "zh-CN": "把代理放在正文解析器之前，或只在其他路由上解析。",
      }),
      text({
        en: "Or write the parsed body into the forwarded request again, with the right Content-Length.",
        "zh-CN": "或把解析后的正文重新写入转发的请求，并给出正确的 Content-Length。",
      }),
    ],
    confirm: text({
      en: "The order of middleware in the source; the same request without a body comes through.",
      "zh-CN": "源码中中间件的顺序；同一请求不带正文就能通过。",
    }),
    sources: [
      docs(
        "http-proxy-middleware: fix request body",
        "https://github.com/chimurai/http-proxy-middleware/blob/master/src/handlers/fix-request-body.ts",
      ),
    ],
  },
  "stream-buffered-by-proxy": {
    name: text({ en: "A stream arrives in one piece", "zh-CN": "事件流被攒成一块才到达" }),
    why: text({
      en: "Something on the way, or a buffer of the application, held the event stream back, so all of it arrived at its end.",
      "zh-CN": "途中某一层或应用自己的缓冲扣住了事件流，直到结束才一次发出。",
    }),
    fix: [
      text({
        en: "Send X-Accel-Buffering: no with the stream, or set proxy_buffering off; in nginx's location.",
        "zh-CN":
          "在流的响应中加上 X-Accel-Buffering: no，或在 nginx 的 location 中设置 proxy_buffering off;。",
      }),
      text({
        en: "Do not compress the stream: gzip often collects before it sends. Cache-Control: no-transform asks others not to, but nginx's gzip ignores it.",
        "zh-CN":
          "不要压缩流：gzip 常会先攒够再发。Cache-Control: no-transform 要求中间层不压缩，但 nginx 的 gzip 不理会它。",
      }),
      text({
        en: "In the application, flush after each event.",
        "zh-CN": "在应用中，每个事件之后都要刷新输出。",
      }),
    ],
    confirm: text({
      en: "curl -N straight at the application shows the events one by one, through the proxy all at once.",
      "zh-CN": "用 curl -N 直接请求应用，事件逐个出现；经过代理则一次出现。",
    }),
    sources: [
      nginxModule("http_proxy"),
      docs("HTML: server-sent events", "https://html.spec.whatwg.org/multipage/server-sent-events.html"),
    ],
  },
});
