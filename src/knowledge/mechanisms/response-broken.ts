import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { IANA_STATUS_CODES, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { CHROMIUM_ERRORS } from "../failures/sources.ts";
import { CHECK_DISK, truncatedKnown } from "../known/truncated.ts";
import { nginxModule } from "../writing/manuals.ts";
import { ERROR_LOG, perSystem } from "../writing/per-system.ts";

export const responseBroken = defineMechanisms("response-broken", {
  "response-truncated": {
    name: text({ en: "The response broke off", "zh-CN": "响应中途断开" }),
    why: text({
      en: "The response broke off before its end: mostly its sender died, was stopped or closed the connection.",
      "zh-CN": "响应没有发完就中断了：多半是发送方崩溃、被终止或关闭了连接。",
    }),
    fix: [
      text({
        en: "Look in the origin's log at that second for a crash, a memory or a time limit.",
        "zh-CN": "查看源站在那一秒的日志：是否崩溃、内存不足或超时。",
      }),
      CHECK_DISK,
      text({
        en: "With HTTP/2, look whether a proxy reset the stream.",
        "zh-CN": "使用 HTTP/2 时，看是否有代理重置了流。",
      }),
    ],
    confirm: text({
      en: "curl ends with error 18 (56 on a reset, 92 if an HTTP/2 stream was reset), with the missing bytes if known; a proxy's error log mostly says who closed.",
      "zh-CN":
        "curl 以错误 18（连接被重置时为 56，HTTP/2 流被重置时为 92）结束，有 Content-Length 时会写明缺少多少字节；代理的错误日志多半会写明是谁关闭的。",
    }),
    known: truncatedKnown,
    sources: [rfc(9112, "8"), rfc(9113, "8.1.1")],
  },
  "response-stalled": {
    name: text({ en: "The response stopped in the middle", "zh-CN": "响应中途停住" }),
    why: text({
      en: "The response began, then nothing more came until a time limit cut it.",
      "zh-CN": "响应开始后不再有数据，直到触发时限被切断。",
    }),
    fix: [
      text({
        en: "Find what blocks the origin while it streams: a lock, a slow query, a full pipe.",
        "zh-CN": "找出源站输出过程中被什么阻塞：锁、慢查询或管道已满。",
      }),
      perSystem({
        sentence: text({
          en: "For long streams, send a sign of life regularly, and set the proxy's time limit above that interval: {systems}.",
          "zh-CN": "长时间的流要定期发送数据，并让代理的时限大于这个间隔：{systems}。",
        }),
        systems: {
          "nginx-family": text({ en: "proxy_read_timeout in nginx", "zh-CN": "nginx 的 proxy_read_timeout" }),
        },
        general: text({
          en: "For long streams, send a sign of life regularly, and set the proxy's time limit above that interval.",
          "zh-CN": "长时间的流要定期发送数据，并让代理的时限大于这个间隔。",
        }),
      }),
    ],
    confirm: perSystem({
      sentence: ERROR_LOG,
      systems: {
        "nginx-family": text({
          en: 'nginx "upstream timed out" with "while reading upstream"; "prematurely closed" means that the sender hung up instead',
          "zh-CN":
            "nginx 为“upstream timed out”并带有“while reading upstream”；若是“prematurely closed”，则是发送方断开",
        }),
      },
      general: text({
        en: "The proxy's error log tells whether it waited in vain or the sender hung up.",
        "zh-CN": "从代理的错误日志看是等待超时，还是发送方断开。",
      }),
    }),
    sources: [nginxModule("http_proxy"), rfc(9112, "8")],
  },
  "content-length-wrong": {
    name: text({ en: "Content-Length does not match the body", "zh-CN": "Content-Length 与正文不符" }),
    why: text({
      en: "The response announces another length than it has, so the client waits for the rest until the connection ends, or cuts the body.",
      "zh-CN": "响应声明的长度与实际不同，客户端会等剩余部分直到连接结束，或截断内容。",
    }),
    fix: [
      text({
        en: "Let the server compute the length: do not set it by hand.",
        "zh-CN": "让服务器自己计算长度，不要手动设置。",
      }),
      text({
        en: "Count bytes, not characters, and count after compression.",
        "zh-CN": "按字节而不是字符计算，并在压缩之后计算。",
      }),
    ],
    confirm: text({
      en: 'curl -v URL reports "… bytes remaining to read" (newer: "end of response with … bytes missing") or "Excess found".',
      "zh-CN":
        "curl -v URL 会报告“… bytes remaining to read”（新版为“end of response with … bytes missing”）或“Excess found”。",
    }),
    sources: [rfc(9110, "8.6"), rfc(9112, "6.3")],
  },
  "content-encoding-mismatch": {
    name: text({ en: "The body is not encoded as announced", "zh-CN": "正文编码与声明不符" }),
    why: text({
      en: "The body does not decode as Content-Encoding says: it is not compressed that way, or it is damaged.",
      "zh-CN": "正文无法按 Content-Encoding 解码：没有这样压缩，或内容已损坏。",
    }),
    fix: [
      text({
        en: "Send Content-Encoding only where the body is really compressed, and compress it once.",
        "zh-CN": "只有正文确实压缩过才发送 Content-Encoding，且只压缩一次。",
      }),
      text({
        en: "In a proxy that decodes bodies, drop Content-Encoding and Content-Length.",
        "zh-CN": "代理若解压了正文，要去掉 Content-Encoding 和 Content-Length。",
      }),
    ],
    confirm: text({
      en: 'curl -s -H "Accept-Encoding: gzip" URL | head -c 2 | xxd: gzip begins with 1f 8b.',
      "zh-CN": '执行 curl -s -H "Accept-Encoding: gzip" URL | head -c 2 | xxd：gzip 以 1f 8b 开头。',
    }),
    sources: [rfc(9110, "8.4"), rfc(1952, "2.3.1")],
  },
  "response-headers-conflict": {
    name: text({ en: "A header field is sent twice with two values", "zh-CN": "同一标头出现两个不同的值" }),
    why: text({
      en: "The response carries a field that must be single, such as Content-Length or Location, more than once with different values.",
      "zh-CN": "响应中本应唯一的标头（如 Content-Length、Location）出现多次，且值不同。",
    }),
    fix: [
      text({
        en: "Find the two layers that both set it, and keep one.",
        "zh-CN": "找出两处设置它的地方，只保留一处。",
      }),
      text({
        en: "Remove line breaks and commas from file names in Content-Disposition.",
        "zh-CN": "去掉 Content-Disposition 中文件名里的换行和逗号。",
      }),
    ],
    confirm: text({
      en: "curl -v --http1.1 URL shows both; Chrome's failure name contains MULTIPLE_, Firefox says NS_ERROR_CORRUPTED_CONTENT.",
      "zh-CN":
        "curl -v --http1.1 URL 能看到两个值；Chrome 的失败名称中含有 MULTIPLE_，Firefox 为 NS_ERROR_CORRUPTED_CONTENT。",
    }),
    sources: [rfc(9110, "5.3"), rfc(9112, "6.3"), CHROMIUM_ERRORS],
  },
  "response-not-http": {
    name: text({ en: "What answered is not HTTP", "zh-CN": "返回的不是 HTTP" }),
    why: text({
      en: "Something answered on this port, and its answer is not an HTTP response.",
      "zh-CN": "这个端口有程序返回数据，但不是 HTTP 响应。",
    }),
    fix: [
      text({
        en: "Check what listens on the port: it may be a database, SSH or a mail server.",
        "zh-CN": "检查这个端口上的程序：可能是数据库、SSH 或邮件服务器。",
      }),
      text({
        en: "If it is your server, send a status line first.",
        "zh-CN": "如果是自己的服务器，要先发送状态行。",
      }),
    ],
    confirm: text({
      en: "curl -v --http0.9 URL or nc HOST PORT shows the first bytes.",
      "zh-CN": "用 curl -v --http0.9 URL 或 nc HOST PORT 查看最先返回的字节。",
    }),
    sources: [rfc(9112, "4"), CHROMIUM_ERRORS],
  },
  "response-header-too-big": {
    name: text({ en: "The response's header section is too big", "zh-CN": "响应标头过大" }),
    why: text({
      en: "The header fields of the response exceed what the browser accepts.",
      "zh-CN": "响应的标头超出了浏览器的上限。",
    }),
    fix: [
      text({
        en: "Send fewer or smaller fields: old cookies, debug fields, long policies.",
        "zh-CN": "减少或缩短标头：过期的 Cookie、调试标头、过长的策略。",
      }),
    ],
    confirm: text({
      en: "curl -sI URL | wc -c counts the bytes.",
      "zh-CN": "执行 curl -sI URL | wc -c 统计字节数。",
    }),
    sources: [CHROMIUM_ERRORS, rfc(9110, "5.4")],
  },
  "status-misused": {
    name: text({ en: "The status does not fit the exchange", "zh-CN": "状态码用得不对" }),
    why: text({
      en: "The status is not in the standard, or does not fit this exchange: a 206 or 304 that nobody asked for, or a 407 without a proxy.",
      "zh-CN": "状态码不在标准之内，或与这次请求不符：没有人要求的 206、304，或没有经过代理却出现的 407。",
    }),
    fix: [
      text({
        en: "Send a registered status that fits the request.",
        "zh-CN": "返回与请求相符的已注册状态码。",
      }),
      text({
        en: "Send 304 only for a conditional request, and 206 only for a range.",
        "zh-CN": "只对条件请求返回 304，只对范围请求返回 206。",
      }),
    ],
    confirm: text({
      en: "The access log shows which layer chose the status; compare with the request's fields.",
      "zh-CN": "从访问日志看是哪一层给出的状态码，并与请求的标头对照。",
    }),
    sources: [rfc(9110, "15"), IANA_STATUS_CODES],
  },
  "response-header-invalid": {
    name: text({ en: "A response field has a forbidden character", "zh-CN": "响应标头里有不允许的字符" }),
    why: text({
      en: "A field value holds a line break or another forbidden character: over HTTP/1.1 that often passes, HTTP/2 and HTTP/3 break the stream off.",
      "zh-CN": "某个标头的值里有换行等禁用字符：HTTP/1.1 常会放过，HTTP/2 和 HTTP/3 则中断流。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "Write the value on one line: {systems}.",
          "zh-CN": "把值写在一行里：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "look in nginx for an add_header whose text (mostly a Content-Security-Policy) spans several lines",
            "zh-CN": "在 nginx 中找值跨了多行的 add_header（多为 Content-Security-Policy）",
          }),
        },
        general: text({
          en: "Write the value on one line; mostly it is a Content-Security-Policy that spans several.",
          "zh-CN": "把值写在一行里；多半是 Content-Security-Policy 跨了多行。",
        }),
      }),
      text({
        en: "In the application, strip CR, LF and NUL from whatever goes into a field.",
        "zh-CN": "在应用中，写入标头的内容要去掉 CR、LF 和 NUL。",
      }),
    ],
    confirm: text({
      en: 'curl --http1.1 -v shows the value over several lines; curl --http2 -v ends with PROTOCOL_ERROR, or (newer versions) says "Invalid HTTP header field".',
      "zh-CN":
        "curl --http1.1 -v 显示值占了多行；curl --http2 -v 以 PROTOCOL_ERROR 结束，或（较新版本）提示“Invalid HTTP header field”。",
    }),
    sources: [rfc(9113, "8.2.1"), rfc(9110, "5.5")],
  },
});
