import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

// The client gets Heroku's page with 503 (or the status named below); the code stands in the app's log.
const logged = privateCodes({
  kind: "vendor",
  seen: "log",
  sources: [docs("Heroku: error codes", "https://devcenter.heroku.com/articles/error-codes")],
});

export const herokuCodes = [
  logged(
    "H10",
    "App crashed",
    {
      en: "The web dyno crashed or did not start.",
      "zh-CN": "web dyno 崩溃，或没有启动成功。",
    },
    {
      en: "Read the log before the crash; the app has to listen on $PORT.",
      "zh-CN": "查看崩溃之前的日志；应用必须监听 $PORT。",
    },
  ),
  logged("H11", "Backlog too deep", {
    en: "More requests wait at the router than the app works off.",
    "zh-CN": "在路由器排队的请求太多，应用处理不过来。",
  }),
  logged(
    "H12",
    "Request timeout",
    {
      en: "The app did not answer within 30 seconds; it may go on working.",
      "zh-CN": "应用没有在 30 秒内响应；它可能仍在继续处理。",
    },
    {
      en: "Move long work to a background job and let the client poll.",
      "zh-CN": "把耗时工作放到后台任务，由客户端轮询结果。",
    },
  ),
  logged(
    "H13",
    "Connection closed without response",
    {
      en: "The app took the connection and closed it without a byte.",
      "zh-CN": "应用接受了连接，却没有返回任何数据就关闭了。",
    },
    {
      en: "Look for crashed workers and for a server timeout below 30 seconds.",
      "zh-CN": "排查崩溃的工作进程，以及小于 30 秒的服务器时限。",
    },
  ),
  logged(
    "H14",
    "No web dynos running",
    {
      en: "The app has no running web dyno.",
      "zh-CN": "应用没有运行中的 web dyno。",
    },
    {
      en: "Scale up with heroku ps:scale web=1, and check the Procfile.",
      "zh-CN": "用 heroku ps:scale web=1 扩容，并检查 Procfile。",
    },
  ),
  logged("H15", "Idle connection", {
    en: "The response stood still for 55 seconds and was cut off.",
    "zh-CN": "响应停顿了 55 秒，被中断。",
  }),
  logged("H16", "Redirect to herokuapp.com", {
    en: "Heroku no longer emits this code.",
    "zh-CN": "Heroku 已不再产生这个错误码。",
  }),
  logged("H17", "Poorly formatted HTTP response", {
    en: "The app's response is malformed, for instance a status line without a reason phrase.",
    "zh-CN": "应用的响应格式有误，例如状态行缺少原因短语。",
  }),
  logged("H18", "Server Request Interrupted", {
    en: "The app closed the connection before its response was complete, in the middle of it or of an upload.",
    "zh-CN": "应用在响应完成之前关闭了连接：在响应途中，或在接收上传时。",
  }),
  logged("H19", "Backend connection timeout", {
    en: "No connection to a web dyno could be established within 5 seconds.",
    "zh-CN": "5 秒内没能连上 web dyno。",
  }),
  logged("H20", "App boot timeout", {
    en: "No web dyno was up within 75 seconds.",
    "zh-CN": "75 秒内没有 web dyno 启动完成。",
  }),
  logged("H21", "Backend connection refused", {
    en: "The web dyno refused the connection, mostly under overload.",
    "zh-CN": "web dyno 拒绝连接，多因过载。",
  }),
  logged("H22", "Connection limit reached", {
    en: "Too many client connections are open to the app.",
    "zh-CN": "连接到应用的客户端太多。",
  }),
  logged("H23", "Endpoint misconfigured", {
    en: "Heroku no longer emits this code (since 4 March 2025); it was about WebSocket handshakes.",
    "zh-CN": "Heroku 自 2025 年 3 月 4 日起不再产生这个错误码；它与 WebSocket 握手有关。",
  }),
  logged("H24", "Forced close", {
    en: "The router was shut down while the request was running.",
    "zh-CN": "请求进行中，路由器被关闭。",
  }),
  logged("H25", "HTTP Restriction", {
    en: "The app's response has conflicting lengths, or a cookie, field or status line too large; the client gets 502.",
    "zh-CN": "应用的响应长度矛盾，或 Cookie、标头、状态行过大；客户端得到 502。",
  }),
  logged("H26", "Request Error", {
    en: "The request breaks the protocol: a bad field or chunk (400) or an unknown Expect (417).",
    "zh-CN": "请求违反协议：标头或分块有误（400），或 Expect 不受支持（417）。",
  }),
  logged("H27", "Client Request Interrupted", {
    en: "The client closed the connection before the response; the log shows status 499.",
    "zh-CN": "客户端在响应之前断开连接；日志中的状态码为 499。",
  }),
  logged("H28", "Client Connection Idle", {
    en: "The client sent nothing for 55 seconds and its request was incomplete; the log shows status 499.",
    "zh-CN": "客户端 55 秒没有发送数据，请求不完整；日志中的状态码为 499。",
  }),
  logged("H31", "Misdirected Request", {
    en: "The request reached the wrong endpoint, mostly through stale DNS; the client gets 421.",
    "zh-CN": "请求到了错误的入口，多因 DNS 过期；客户端得到 421。",
  }),
  logged("H32", "TLS Certificate Mismatch", {
    en: "The certificate of the connection does not fit the host name of the request.",
    "zh-CN": "连接所用的证书与请求的主机名不符。",
  }),
  logged("H33", "HTTP/2 Stream Broken", {
    en: "The HTTP/2 stream of this request broke off before the exchange was over.",
    "zh-CN": "这个请求的 HTTP/2 流在收发完成之前中断。",
  }),
  logged("H34", "All up dynos are quarantined", {
    en: "The router has set every running dyno aside, so none took the request.",
    "zh-CN": "路由器隔离了所有运行中的 dyno，没有 dyno 能接收请求。",
  }),
  logged("H80", "Maintenance mode", {
    en: "The owner switched maintenance mode on.",
    "zh-CN": "应用所有者开启了维护模式。",
  }),
  logged("H81", "Blank app", {
    en: "No code has been deployed to the app.",
    "zh-CN": "应用还没有部署代码。",
  }),
  logged("H82", "Dyno hour quota exhausted", {
    en: "The account has used up its dyno hours, so the app sleeps.",
    "zh-CN": "账户的 dyno 时长已用完，应用进入休眠。",
  }),
  logged("H83", "Planned Service Degradation", {
    en: "Heroku degraded the service for a time on purpose, as announced.",
    "zh-CN": "Heroku 按公告有计划地临时降级了服务。",
  }),
  logged("H99", "Platform error", {
    en: "A fault in Heroku's own platform.",
    "zh-CN": "Heroku 平台自身的故障。",
  }),
  logged(
    "R10",
    "Boot timeout",
    {
      en: "The web process did not bind to $PORT within 60 seconds (the default; 90 for Java) and was killed.",
      "zh-CN": "web 进程没有在 60 秒（默认值；Java 为 90 秒）内监听 $PORT，被终止。",
    },
    {
      en: "Listen on the PORT variable and do slow set-up later.",
      "zh-CN": "监听环境变量 PORT，并推迟耗时的初始化。",
    },
  ),
  logged("R12", "Exit timeout", {
    en: "The process did not end within 30 seconds of SIGTERM and was killed.",
    "zh-CN": "进程收到 SIGTERM 后 30 秒内没有退出，被强制终止。",
  }),
  logged("R13", "Attach error", {
    en: "A dyno started by heroku run could not attach to the client.",
    "zh-CN": "heroku run 启动的 dyno 无法连接到客户端。",
  }),
  logged("R14", "Memory quota exceeded", {
    en: "The dyno uses more memory than it has and swaps, so it becomes slow.",
    "zh-CN": "dyno 内存超额，开始使用交换空间而变慢。",
  }),
  logged("R15", "Memory quota vastly exceeded", {
    en: "The dyno used far more memory than it has and was killed.",
    "zh-CN": "dyno 内存严重超额，被强制终止。",
  }),
  logged("R16", "Detached", {
    en: "An attached dyno runs on although its client is gone.",
    "zh-CN": "客户端已断开，附加的 dyno 仍在运行。",
  }),
  logged("R17", "Checksum error", {
    en: "The checksum of the slug does not match, so the dyno did not start.",
    "zh-CN": "slug 校验和不匹配，dyno 没有启动。",
  }),
  logged("R99", "Platform error", {
    en: "A fault in Heroku's own platform.",
    "zh-CN": "Heroku 平台自身的故障。",
  }),
  logged("L10", "Drain buffer overflow", {
    en: "Log lines were dropped: they come faster than the drain takes them.",
    "zh-CN": "日志产生得比 drain 接收得快，部分日志被丢弃。",
  }),
  logged("L11", "Tail buffer overflow", {
    en: "A running heroku logs --tail could not keep up and lost lines.",
    "zh-CN": "heroku logs --tail 跟不上，丢失了部分日志。",
  }),
  logged("L12", "Local buffer overflow", {
    en: "Log lines were dropped on the dyno: the app writes them too fast.",
    "zh-CN": "应用写日志太快，部分日志在 dyno 上被丢弃。",
  }),
  logged("L13", "Local delivery error", {
    en: "Log lines could not be delivered from the dyno and were lost.",
    "zh-CN": "日志无法从 dyno 送出，已丢失。",
  }),
  logged("L14", "Certificate validation error", {
    en: "The certificate of a TLS log drain is invalid.",
    "zh-CN": "TLS 日志 drain 的证书无效。",
  }),
  logged("L15", "Tail buffer temporarily unavailable", {
    en: "The buffer of the last log lines is not available for the moment.",
    "zh-CN": "保存最近日志的缓冲区暂时不可用。",
  }),
] as const satisfies readonly PrivateStatus[];
