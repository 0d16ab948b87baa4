import { partOf } from "../../diagnosis/condition/address.ts";
import { any, quoting } from "../../diagnosis/condition/condition.ts";
import { ownOrigin } from "../../diagnosis/condition/origin.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

export const status400 = defineStatus({
  code: 400,
  phrase: "Bad Request",
  kind: "registered",
  name: text({ en: "Bad Request", "zh-CN": "错误的请求" }),
  meaning: text({
    en: "The server will not process the request because it takes it for a mistake of the client.",
    "zh-CN": "服务器认为请求本身有错，因此不予处理。",
  }),
  use: text({
    en: "The general client error, for broken syntax, framing or content. Send a more specific 4xx where one fits.",
    "zh-CN": "通用的客户端错误，用于语法、分帧或内容有误的请求。有更具体的 4xx 时应使用更具体的。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    POST /orders HTTP/1.1
    Host: api.example
    Content-Type: application/json

    {"item": 7,}

    HTTP/1.1 400 Bad Request
    Content-Type: application/problem+json

    {"title":"Body is not valid JSON","detail":"Unexpected } at position 11"}
  `,
  misreadings: [
    {
      believed: text({
        en: "400 means well-formed content whose meaning the server does not understand.",
        "zh-CN": "400 表示格式正确、但服务器看不懂其含义的内容。",
      }),
      truth: text({
        en: "That is 422. 400 covers any error of the client, above all broken syntax and framing.",
        "zh-CN": "那是 422。400 涵盖客户端的任何错误，首先是语法和分帧错误。",
      }),
      source: rfc(9110, "15.5.1"),
    },
    {
      believed: text({
        en: "A request that got 400 must not be sent again.",
        "zh-CN": "得到 400 的请求不得再次提交。",
      }),
      truth: text({
        en: "HTTP no longer says so. Unchanged it will mostly fail again, so find out what is wrong with it first.",
        "zh-CN": "现行标准已没有这种说法。原样重发多半还会失败，所以先弄清错在哪里。",
      }),
      source: rfc(9110, "15.5.1"),
    },
    {
      believed: text({
        en: "A 400 always comes from the application.",
        "zh-CN": "400 总是应用返回的。",
      }),
      truth: text({
        en: "Servers send it before the application sees anything: large cookies, plain http on a TLS port, a bad Host.",
        "zh-CN": "应用还没看到请求，服务器就可能返回它：Cookie 过大、把明文 http 发到 TLS 端口、Host 有误。",
      }),
      source: docs(
        "nginx: ngx_http_core_module",
        "https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers",
      ),
    },
  ],
  lookAlikes: [
    {
      codes: [422],
      difference: text({
        en: "400: the request cannot be parsed. 422: it parses, and its values break a rule. Many APIs say 400 for both.",
        "zh-CN": "400：请求无法解析。422：能解析，但值不符合规则。许多 API 两种情况都用 400。",
      }),
    },
    {
      codes: [431, 413, 414],
      difference: text({
        en: "Several servers (nginx, Apache, IIS) still say 400 where 431 would name the header fields as too large. 413 names the content, 414 the address.",
        "zh-CN":
          "标头过大时，不少服务器（nginx、Apache、IIS）仍笼统地返回 400，而 431 才会指明是标头。413 指正文过大，414 指地址过长。",
      }),
    },
  ],
  usual: [
    "validation-failed",
    "request-body-malformed",
    "request-header-too-large",
    "host-not-allowed",
    "malformed-url",
  ],
  refuted: {
    // The name has served this caller: it has a cookie of it, its page came from there, or the answer allows an origin.
    "host-not-allowed": any(sent("cookie"), ownOrigin, field("access-control-allow-origin")),
  },
  causes: [
    cause({
      id: "http-on-tls-port",
      mechanism: "plain-http-to-tls-port",
      on: [400],
      certainty: "likely",
      when: quoting(
        "request.url",
        (c) =>
          c.url?.protocol === "http:" &&
          (c.url.port === "443" || c.url.port === "8443") &&
          partOf(c.exchange.request.url, "origin"),
      ),
      sources: [rfc(9110, "4.2.2")],
    }),
    // Old programs and health checks speak 1.0 without Host; no browser does.
    cause({
      id: "old-version-without-host",
      mechanism: "host-header-invalid",
      on: [400],
      certainty: "likely",
      when: quoting(
        "request.method",
        (c) =>
          c.exchange.request.httpVersion?.toUpperCase() === "HTTP/1.0" &&
          c.exchange.request.fields.list.length > 0 &&
          !c.exchange.request.fields.has("host"),
      ),
      why: text({
        en: "The request speaks HTTP/1.0 and names no Host; a server with several sites cannot tell which is meant.",
        "zh-CN": "请求使用 HTTP/1.0 且没有 Host；有多个站点的服务器无法判断要访问哪一个。",
      }),
      fix: [
        text({
          en: "Send HTTP/1.1 with Host, or add a Host field to the request of the old program or health check.",
          "zh-CN": "改用带 Host 的 HTTP/1.1，或给旧程序、健康检查的请求加上 Host。",
        }),
      ],
      sources: [rfc(9110, "7.2")],
    }),
    cause({
      id: "encoded-slash",
      mechanism: "malformed-url",
      on: [400, 404],
      certainty: "possible",
      when: path(/%2f|%5c/i),
      why: text({
        en: "The path holds an encoded slash or backslash, which several servers refuse by default.",
        "zh-CN": "路径里有编码后的斜杠或反斜杠，不少服务器默认拒绝。",
      }),
      sources: [
        docs(
          "Apache: AllowEncodedSlashes",
          "https://httpd.apache.org/docs/2.4/mod/core.html#allowencodedslashes",
        ),
      ],
    }),
  ],
  asked: [
    "bad syntax",
    "invalid request",
    "request header or cookie too large",
    "请求无效",
    "参数错误",
    "语法错误",
  ],
  sources: [rfc(9110, "15.5.1")],
});
