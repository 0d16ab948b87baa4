import { fieldsBelow } from "../../diagnosis/condition/size.ts";
import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { addressSizeKnown, bodySizeKnown, headerSizeKnown } from "../known/body-size.ts";
import { apacheModule, manualOf, nginxModule, PHP_CORE } from "../writing/manuals.ts";
import { perSystem, sameFor } from "../writing/per-system.ts";

const NGINX_HEADER_BUFFERS = text({
  en: "large_client_header_buffers in nginx",
  "zh-CN": "nginx 的 large_client_header_buffers",
});

export const requestTooLarge = defineMechanisms("request-too-large", {
  "request-body-too-large": {
    name: text({ en: "The body exceeds the limit", "zh-CN": "请求正文超出上限" }),
    why: text({
      en: "The request body is larger than the server, proxy or application allows.",
      "zh-CN": "请求正文大于服务器、代理或应用允许的上限。",
    }),
    fix: [
      text({
        en: "Send less: compress, resize or upload in parts.",
        "zh-CN": "减小正文：压缩、缩小或分片上传。",
      }),
      perSystem({
        sentence: text({
          en: "Or, where it is yours, raise the limit at the layer that refused: {systems}.",
          "zh-CN": "如果由你管理，也可在拒绝它的那一层调大上限：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "client_max_body_size in nginx",
            "zh-CN": "nginx 的 client_max_body_size",
          }),
          apache: text({ en: "LimitRequestBody in Apache", "zh-CN": "Apache 的 LimitRequestBody" }),
          iis: text({ en: "maxAllowedContentLength in IIS", "zh-CN": "IIS 的 maxAllowedContentLength" }),
        },
        general: text({
          en: "Or, where it is yours, raise the limit at the layer that refused.",
          "zh-CN": "如果由你管理，也可在拒绝它的那一层调大上限。",
        }),
      }),
      text({
        en: "Then the layers behind: post_max_size and upload_max_filesize in PHP, the body parser's limit in Node.",
        "zh-CN": "再看后面各层：PHP 的 post_max_size 和 upload_max_filesize，Node 中正文解析器的上限。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "Error log: {systems}; if it is silent, another layer may have refused: a CDN before it or the application behind.",
        "zh-CN": "错误日志：{systems}；如果没有这一行，可能是别的层拒绝的：前面的 CDN 或后面的应用。",
      }),
      systems: {
        "nginx-family": text({
          en: 'nginx "client intended to send too large body" (or "chunked body")',
          "zh-CN": "nginx 为“client intended to send too large body”（或“chunked body”）",
        }),
      },
      general: text({
        en: "The error log of the server; if it is silent, another layer may have refused: a CDN before it or the application behind.",
        "zh-CN": "查看服务器错误日志；如果没有记录，可能是别的层拒绝的：前面的 CDN 或后面的应用。",
      }),
    }),
    known: bodySizeKnown,
    sources: [
      rfc(9110, "15.5.14"),
      nginxModule("http_core"),
      apacheModule("core"),
      manualOf(
        "iis",
        "IIS: requestLimits",
        "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/requestlimits/",
      ),
    ],
  },
  "upload-dropped-over-limit": {
    name: text({ en: "The oversized form was emptied silently", "zh-CN": "过大的表单被悄悄清空" }),
    why: text({
      en: "The runtime threw the oversized body away with only a warning, and the application saw an empty form.",
      "zh-CN": "运行环境丢弃了过大的正文，只给出一条警告，应用看到的是空表单。",
    }),
    fix: [
      text({
        en: "Raise post_max_size above the largest form, and upload_max_filesize for single files.",
        "zh-CN": "把 post_max_size 调到大于最大的表单，单个文件则调整 upload_max_filesize。",
      }),
      text({
        en: "In the application, compare Content-Length with the limit before reading the fields.",
        "zh-CN": "在应用中先把 Content-Length 与上限比较，再读取字段。",
      }),
    ],
    confirm: text({
      en: 'PHP log: "POST Content-Length of … bytes exceeds the limit of … bytes".',
      "zh-CN": "PHP 日志：“POST Content-Length of … bytes exceeds the limit of … bytes”。",
    }),
    sources: [PHP_CORE],
  },
  "request-header-too-large": {
    name: text({ en: "The header fields exceed the limit", "zh-CN": "请求标头超出上限" }),
    why: text({
      en: "The header fields of the request, mostly its cookies, exceed the server's limit in size or number.",
      "zh-CN": "请求的标头（多半是 Cookie）在大小或数量上超出了服务器的上限。",
    }),
    fix: [
      text({
        en: "Delete the cookies of this site and reload.",
        "zh-CN": "删除这个站点的 Cookie 后重新加载。",
      }),
      text({
        en: "Keep sessions on the server rather than in cookies, and stop cookies from piling up.",
        "zh-CN": "把会话存在服务器端而不是 Cookie 里，避免 Cookie 不断堆积。",
      }),
      perSystem({
        sentence: text({ en: "Or raise the limit: {systems}.", "zh-CN": "或调大上限：{systems}。" }),
        systems: {
          "nginx-family": NGINX_HEADER_BUFFERS,
          apache: text({ en: "LimitRequestFieldSize in Apache", "zh-CN": "Apache 的 LimitRequestFieldSize" }),
          ...sameFor(
            ["node", "express", "koa", "fastify", "nestjs", "next", "vite"],
            text({ en: "--max-http-header-size in Node", "zh-CN": "Node 的 --max-http-header-size" }),
          ),
        },
        general: text({
          en: "Or raise the server's limit for header fields.",
          "zh-CN": "或调大服务器对标头大小的上限。",
        }),
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "If cookies are the reason, the request succeeds without them; error log (level info): {systems}.",
        "zh-CN": "如果原因在于 Cookie，去掉后请求可以成功；错误日志（info 级）：{systems}。",
      }),
      systems: {
        "nginx-family": text({
          en: 'nginx "client sent too long header line", over HTTP/2 and 3 "client sent too large header"',
          "zh-CN":
            "nginx 为“client sent too long header line”，HTTP/2 和 HTTP/3 下为“client sent too large header”",
        }),
      },
      general: text({
        en: "If cookies are the reason, the request succeeds without them.",
        "zh-CN": "如果原因在于 Cookie，去掉后请求可以成功。",
      }),
    }),
    known: headerSizeKnown,
    refutedBy: fieldsBelow(4_096),
    sources: [rfc(6585, "5"), nginxModule("http_core"), apacheModule("core")],
  },
  "uri-too-long": {
    name: text({ en: "The address is too long", "zh-CN": "地址过长" }),
    why: text({
      en: "The address of the request exceeds the server's limit.",
      "zh-CN": "请求的地址超过了服务器的长度上限。",
    }),
    fix: [
      text({ en: "Send the data in the body of a POST.", "zh-CN": "用 POST 把数据放进正文。" }),
      text({
        en: "If the address grows with every redirect, repair that loop first.",
        "zh-CN": "如果地址随每次重定向变长，先修复这个循环。",
      }),
      perSystem({
        sentence: text({ en: "Or raise the limit: {systems}.", "zh-CN": "或调大上限：{systems}。" }),
        systems: {
          "nginx-family": NGINX_HEADER_BUFFERS,
          apache: text({ en: "LimitRequestLine in Apache", "zh-CN": "Apache 的 LimitRequestLine" }),
        },
        general: text({
          en: "Or raise the server's limit for the address.",
          "zh-CN": "或调大服务器对地址长度的上限。",
        }),
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "The length of the address; error log (level info): {systems}.",
        "zh-CN": "看地址的实际长度；错误日志（info 级）：{systems}。",
      }),
      systems: {
        "nginx-family": text({
          en: 'nginx "client sent too long URI"',
          "zh-CN": "nginx 为“client sent too long URI”",
        }),
      },
      general: text({
        en: "The length of the address, against the limit of what refused it.",
        "zh-CN": "把地址的实际长度与拒绝一方的上限比较。",
      }),
    }),
    known: addressSizeKnown,
    sources: [rfc(9110, "15.5.15"), nginxModule("http_core"), apacheModule("core")],
  },
});
