import { any, not } from "../../diagnosis/condition/condition.ts";
import { path, query } from "../../diagnosis/condition/path.ts";
import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { apacheModule } from "../writing/manuals.ts";
import { ERROR_LOG_AT_INFO, perSystem, sameFor } from "../writing/per-system.ts";

export const requestMalformed = defineMechanisms("request-malformed", {
  "malformed-request-head": {
    name: text({ en: "The request line or a field is malformed", "zh-CN": "请求行或标头格式不对" }),
    why: text({
      en: "The server could not parse the request line or a header field.",
      "zh-CN": "服务器无法解析请求行或某个标头。",
    }),
    fix: [
      text({
        en: "Build the request with an HTTP library in place of assembling strings.",
        "zh-CN": "用 HTTP 库构造请求，不要自己拼接字符串。",
      }),
      text({
        en: "Look for spaces or line breaks in the address and in field values.",
        "zh-CN": "检查地址和标头值里有没有空格或换行。",
      }),
    ],
    confirm: perSystem({
      sentence: ERROR_LOG_AT_INFO,
      systems: {
        "nginx-family": text({
          en: 'nginx "client sent invalid header" or "client sent invalid request"',
          "zh-CN": "nginx 为“client sent invalid header”或“client sent invalid request”",
        }),
      },
      general: text({
        en: "The server's error log, where its level is detailed enough; curl -v shows what is sent.",
        "zh-CN": "查看服务器错误日志（级别要足够详细）；curl -v 可看到实际发送的内容。",
      }),
    }),
    sources: [rfc(9112, "3"), rfc(9112, "5.1")],
  },
  "malformed-url": {
    name: text({ en: "The address is malformed or refused", "zh-CN": "地址格式不对或被拒绝" }),
    why: text({
      en: "The address cannot be used as it is: an unknown scheme, an invalid escape, a path above the root or encoded characters that the server refuses.",
      "zh-CN": "地址无法使用：协议未知、含有无效转义、越过根目录，或含有服务器不接受的编码字符。",
    }),
    fix: [
      text({
        en: "Encode each part with the language's own function, such as encodeURIComponent.",
        "zh-CN": "用语言自带的函数逐段编码，例如 encodeURIComponent。",
      }),
      perSystem({
        sentence: text({
          en: "If %2F must be allowed, say so on the server: {systems}.",
          "zh-CN": "如果必须使用 %2F，在服务器上放行：{systems}。",
        }),
        systems: {
          apache: text({ en: "AllowEncodedSlashes in Apache", "zh-CN": "Apache 的 AllowEncodedSlashes" }),
          tomcat: text({
            en: "encodedSolidusHandling in Tomcat",
            "zh-CN": "Tomcat 的 encodedSolidusHandling",
          }),
        },
        general: text({
          en: "If %2F must be allowed, say so on the server.",
          "zh-CN": "如果必须使用 %2F，在服务器上放行。",
        }),
      }),
    ],
    confirm: perSystem({
      sentence: text({ en: "What the log says: {systems}.", "zh-CN": "日志内容：{systems}。" }),
      systems: {
        apache: text({
          en: 'Apache error log "AH10244: invalid URI path" or, at level info, "found %2f (encoded \'/\') in URI path"',
          "zh-CN":
            "Apache 错误日志为“AH10244: invalid URI path”，或 info 级的“found %2f (encoded '/') in URI path”",
        }),
        ...sameFor(
          ["node", "express", "vite"],
          text({
            en: 'an application on Node "URI malformed", in Express "Failed to decode param"',
            "zh-CN": "Node 应用为“URI malformed”，Express 则为“Failed to decode param”",
          }),
        ),
      },
      general: text({
        en: "The log of the server or application may say what it does not accept in the address.",
        "zh-CN": "服务器或应用的日志可能会写明地址中哪里不被接受。",
      }),
    }),
    refutedBy: not(any(path(/[^\w.~/-]/), query(/[^\w.~=&-]/))),
    sources: [rfc(3986, "2.1"), apacheModule("core")],
  },
  "host-header-invalid": {
    name: text({ en: "The Host field is missing or invalid", "zh-CN": "Host 缺失或无效" }),
    why: text({
      en: "The request has no Host field or an empty one, more than one, or one with characters that a host name cannot have.",
      "zh-CN": "请求没有 Host、Host 为空、有多个 Host，或其中含有主机名不允许的字符。",
    }),
    fix: [
      text({
        en: "Send exactly one Host with the name from the address; some servers refuse even an underscore.",
        "zh-CN": "只发送一个与地址一致的 Host；有的服务器连下划线也不接受。",
      }),
      text({
        en: "Check what a proxy before the server makes of it.",
        "zh-CN": "检查前面的代理是否改动了它。",
      }),
    ],
    confirm: perSystem({
      sentence: ERROR_LOG_AT_INFO,
      systems: {
        "nginx-family": text({
          en: 'nginx "client sent HTTP/1.1 request without …" or "client sent invalid host header"',
          "zh-CN": "nginx 为“client sent HTTP/1.1 request without …”或“client sent invalid host header”",
        }),
      },
      general: text({
        en: "curl -v shows the Host field that is sent; the server's error log may say what is wrong with it.",
        "zh-CN": "curl -v 可看到实际发送的 Host；服务器错误日志可能会写明它有什么问题。",
      }),
    }),
    sources: [rfc(9112, "3.2")],
  },
  "request-framing-invalid": {
    name: text({ en: "The body length is contradictory", "zh-CN": "正文长度自相矛盾" }),
    why: text({
      en: "The fields that tell the length of the request body contradict each other or the body itself, or name an unknown transfer coding.",
      "zh-CN": "说明请求正文长度的标头互相矛盾或与实际正文不符，或使用了未知的传输编码。",
    }),
    fix: [
      text({
        en: "Send either one Content-Length or Transfer-Encoding: chunked, never both.",
        "zh-CN": "只发送一个 Content-Length，或只用 Transfer-Encoding: chunked，不要同时出现。",
      }),
      text({
        en: "When forwarding a request, drop its old length and let the library set it.",
        "zh-CN": "转发请求时去掉原来的长度，由库重新设置。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "curl -v shows what is sent; the server's log may name two length fields, a wrong length or an unknown Transfer-Encoding: {systems}.",
        "zh-CN":
          "curl -v 可看到实际发送的内容；服务器日志可能提到两个长度标头、长度不符或未知的 Transfer-Encoding：{systems}。",
      }),
      systems: { "nginx-family": text({ en: "at level info in nginx", "zh-CN": "nginx 为 info 级" }) },
      general: text({
        en: "curl -v shows what is sent; the server's log may name two length fields, a wrong length or an unknown Transfer-Encoding.",
        "zh-CN":
          "curl -v 可看到实际发送的内容；服务器日志可能提到两个长度标头、长度不符或未知的 Transfer-Encoding。",
      }),
    }),
    sources: [rfc(9112, "6.3"), rfc(9112, "6.1")],
  },
  "content-length-required": {
    name: text({ en: "The server wants a Content-Length", "zh-CN": "服务器要求 Content-Length" }),
    why: text({
      en: "The server does not accept this body without a Content-Length.",
      "zh-CN": "没有 Content-Length，服务器不接受这个正文。",
    }),
    fix: [
      text({
        en: "Send the body from a string, Blob or file, not from a stream, so that its length is known.",
        "zh-CN": "用字符串、Blob 或文件发送正文，不要用流，这样长度才是已知的。",
      }),
      text({
        en: "Behind a proxy, buffer the request: proxy_request_buffering on in nginx.",
        "zh-CN": "经过代理时先缓冲请求：nginx 用 proxy_request_buffering on。",
      }),
    ],
    confirm: text({
      en: "The request has Transfer-Encoding: chunked or no length; with a length it succeeds.",
      "zh-CN": "请求使用 Transfer-Encoding: chunked 或没有长度；带上长度就能成功。",
    }),
    sources: [rfc(9110, "15.5.12")],
  },
  "http-version-unsupported": {
    name: text({ en: "The HTTP version is not supported", "zh-CN": "不支持的 HTTP 版本" }),
    why: text({
      en: "The server does not speak the HTTP version in which this request reached it.",
      "zh-CN": "服务器不支持这个请求到达时使用的 HTTP 版本。",
    }),
    fix: [
      text({
        en: "Use a version that the server supports: curl --http1.1 or --http2.",
        "zh-CN": "使用服务器支持的版本：curl --http1.1 或 --http2。",
      }),
      text({
        en: "Check the request line: a space inside the address makes the rest look like a version.",
        "zh-CN": "检查请求行：地址中若有空格，其后的部分会被当作版本。",
      }),
    ],
    confirm: text({
      en: "curl -v --http1.1 straight at the server mostly succeeds; the listener's settings name its versions.",
      "zh-CN": "用 curl -v --http1.1 直接请求服务器多半可以成功；监听设置中写有支持的版本。",
    }),
    sources: [rfc(9110, "15.6.6"), rfc(9112, "2.3")],
  },
  "expectation-unsupported": {
    name: text({ en: "The Expect field is not supported", "zh-CN": "不支持 Expect" }),
    why: text({
      en: "The request carries Expect, and this server or a proxy before it cannot meet it.",
      "zh-CN": "请求带有 Expect，而这个服务器或它前面的代理无法满足。",
    }),
    fix: [
      text({
        en: 'Remove Expect: curl -H "Expect:" and similar settings in other clients.',
        "zh-CN": '去掉 Expect：curl 用 -H "Expect:"，其他客户端也有类似设置。',
      }),
    ],
    confirm: text({
      en: "Without the Expect field the same request succeeds.",
      "zh-CN": "去掉 Expect 后，同样的请求可以成功。",
    }),
    sources: [rfc(9110, "10.1.1"), rfc(9110, "15.5.18")],
  },
});
