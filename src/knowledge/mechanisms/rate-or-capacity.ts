import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { CHROMIUM_ERRORS } from "../failures/sources.ts";
import { rateKnown } from "../known/rate.ts";
import { connectionLimitKnown, overloadedKnown } from "../known/unavailable.ts";
import { HAPROXY, nginxModule, phpManual } from "../writing/manuals.ts";
import { perSystem } from "../writing/per-system.ts";

export const rateOrCapacity = defineMechanisms("rate-or-capacity", {
  "rate-limited": {
    name: text({ en: "Too many requests", "zh-CN": "请求过于频繁" }),
    why: text({
      en: "More requests came than the server allows in a span of time.",
      "zh-CN": "一段时间内的请求数超出了服务器的限制。",
    }),
    fix: [
      text({
        en: "Wait a while, or as long as Retry-After or a reset field says where one is sent, then continue at a lower rate.",
        "zh-CN": "等一段时间（响应带 Retry-After 或重置时间时以其为准），再以较低频率继续。",
      }),
      text({
        en: "Retry with exponential backoff and jitter, and cache or combine requests.",
        "zh-CN": "重试时采用指数退避并加随机抖动；同时缓存或合并请求。",
      }),
      text({
        en: "As the operator, check which key is counted: behind a proxy all users may share one address.",
        "zh-CN":
          "如果你是站点管理员，检查限流按哪个维度（IP、用户、密钥）统计：经过代理时，所有用户可能共用一个地址。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "Rate limit fields of the response; error log: {systems}.",
        "zh-CN": "响应中的限流标头；错误日志：{systems}。",
      }),
      systems: {
        "nginx-family": text({
          en: 'nginx "limiting requests, excess"',
          "zh-CN": "nginx 为“limiting requests, excess”",
        }),
      },
      general: text({
        en: "Rate limit fields of the response, or the log of what limited it.",
        "zh-CN": "查看响应中的限流标头，或限流一方的日志。",
      }),
    }),
    known: rateKnown,
    sources: [rfc(6585, "4"), rfc(9110, "10.2.3"), nginxModule("http_limit_req")],
  },
  "quota-exhausted": {
    name: text({ en: "The quota is used up", "zh-CN": "配额已用完" }),
    why: text({
      en: "A quota or credit of the account or project is used up, or its plan or payment does not cover this call. Retrying at once does not help.",
      "zh-CN": "账号或项目的配额或余额已用完，或其套餐、付款状态不支持这个请求。马上重试没有用。",
    }),
    fix: [
      text({
        en: "Wait for the next period, free some of the quota or raise it, or settle the bill.",
        "zh-CN": "等待下一个周期、释放或提高配额，或结清账单。",
      }),
      text({ en: "Find out which caller uses most of it.", "zh-CN": "查明哪个调用方用得最多。" }),
    ],
    confirm: text({
      en: "The usage page of the account; unlike with a rate limit, a pause of minutes mostly changes nothing.",
      "zh-CN": "账号的用量页面；与限流不同，等几分钟多半不会恢复。",
    }),
    sources: [docs("Google Cloud: quotas", "https://cloud.google.com/docs/quotas/overview"), rfc(6585, "4")],
  },
  "connection-limit": {
    name: text({ en: "Too many connections at once", "zh-CN": "同时连接数过多" }),
    why: text({
      en: "This client or listener has more connections or requests open at the same time than allowed.",
      "zh-CN": "这个客户端或监听端口同时打开的连接或请求超出了限制。",
    }),
    fix: [
      text({
        en: "Make fewer requests in parallel. Over HTTP/2 each of them may still count as a connection.",
        "zh-CN": "减少并发请求。使用 HTTP/2 时，每个请求仍可能各算一个连接。",
      }),
      text({
        en: "As the operator, check the limit on connections of what answered.",
        "zh-CN": "如果你是站点管理员，检查发出响应的系统的连接数限制。",
      }),
    ],
    confirm: text({
      en: "The error log of what answered may say whether connections or requests were limited; with fewer requests in parallel it succeeds.",
      "zh-CN": "发出响应的系统的错误日志可能会写明限制的是连接数还是请求频率；减少并发后可以成功。",
    }),
    known: connectionLimitKnown,
    sources: [nginxModule("http_limit_conn"), HAPROXY],
  },
  "service-overloaded": {
    name: text({ en: "The service is overloaded or not ready", "zh-CN": "服务过载或尚未就绪" }),
    why: text({
      en: "The service could not take this request: no worker or queue place was free, or it was just starting or stopping.",
      "zh-CN": "服务无法接受这个请求：没有空闲的工作进程或队列位置，或服务正在启动或停止。",
    }),
    fix: [
      text({ en: "Retry later, with growing pauses.", "zh-CN": "稍后重试，采用指数退避。" }),
      text({
        en: "As the operator, ask what keeps the workers busy, then add more as memory allows.",
        "zh-CN": "如果你是站点管理员，先查清工作进程在忙什么，再在内存允许时增加数量。",
      }),
      text({
        en: "As the operator, send Retry-After with the 503.",
        "zh-CN": "如果你是站点管理员，在 503 中带上 Retry-After。",
      }),
    ],
    confirm: text({
      en: "Queue and worker metrics at that second; if the service is not yours, its status page.",
      "zh-CN": "查看当时的队列和进程指标；如果是别人的服务，则看其状态页。",
    }),
    known: overloadedKnown,
    sources: [phpManual("FPM configuration", "install.fpm.configuration"), rfc(9110, "15.6.4")],
  },
  "server-out-of-resources": {
    name: text({ en: "The server ran out of a resource", "zh-CN": "服务器资源耗尽" }),
    why: text({
      en: "The server itself ran out of workers, connections, memory or file descriptors.",
      "zh-CN": "服务器自身的工作进程、连接、内存或文件描述符用完了。",
    }),
    fix: [
      text({
        en: "Find what uses it up: slow clients, slow backends, large queries or a leak.",
        "zh-CN": "查明是什么占用了它：慢客户端、慢后端、过大的查询还是泄漏。",
      }),
      text({
        en: "Raise the limit that was met, or give the server more of it.",
        "zh-CN": "调大触发的上限，或给服务器增加这种资源。",
      }),
    ],
    confirm: text({
      en: "The server's log and metrics of that second say which ran out: connections, workers, memory or open files.",
      "zh-CN": "当时的服务器日志和指标会指出用完的是哪一种：连接、工作进程、内存或打开的文件。",
    }),
    sources: [rfc(9110, "15.6.4")],
  },
  "storage-full": {
    name: text({ en: "The storage is full", "zh-CN": "存储空间已满" }),
    why: text({
      en: "The server cannot store what this request brings, since its storage or quota is full.",
      "zh-CN": "服务器的存储空间或配额已满，无法保存请求的内容。",
    }),
    fix: [
      text({
        en: "Free space: on your own server old logs, temporary files, unused images; in an account delete files or raise the quota.",
        "zh-CN": "腾出空间：自己的服务器清理旧日志、临时文件、不用的镜像；账号则删除文件或提高配额。",
      }),
      text({
        en: "Then release the write block, if the system set one and does not lift it by itself.",
        "zh-CN": "如果系统因此进入只读，且没有自动恢复，再解除写保护。",
      }),
    ],
    confirm: text({
      en: 'The usage page of the account; on your own server df -h and df -i, and "No space left on device" or "Disk quota exceeded" in the log.',
      "zh-CN":
        "账号的用量页面；自己的服务器执行 df -h 和 df -i，日志中有“No space left on device”或“Disk quota exceeded”。",
    }),
    sources: [rfc(4918, "11.5")],
  },
  "browser-request-flood": {
    name: text({ en: "The page has too many requests open at once", "zh-CN": "页面同时发出的请求太多" }),
    why: text({
      en: "The browser ran out of resources, mostly since the page had too many requests open at once; this one mostly was not even sent.",
      "zh-CN": "浏览器资源不足，多半是页面同时发出的请求太多；这个请求多半没有发出。",
    }),
    fix: [
      text({
        en: "Count the requests to the same path; hundreds within a second are mostly a loop.",
        "zh-CN": "数一数同一路径的请求：一秒内几百个，多半是死循环。",
      }),
      text({
        en: "Mend the effect that fetches on every render: give it its dependencies (useEffect) or stop it when data is there.",
        "zh-CN": "修正每次渲染都会请求的代码：写全依赖（useEffect），有了数据就不再请求。",
      }),
      text({
        en: "For long lists, ask for many items in one request, or limit how many run in parallel.",
        "zh-CN": "列表很长时，一次请求多条，或限制并发数量。",
      }),
    ],
    confirm: text({
      en: "The number of requests to one path within a second; the Initiator column names the line that makes them.",
      "zh-CN": "看一秒内对同一路径的请求数；“启动器”（Initiator）一列会指出发起它们的代码行。",
    }),
    sources: [CHROMIUM_ERRORS],
  },
});
