import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { CHROMIUM_ERRORS } from "../failures/sources.ts";
import { apacheModule, nginxModule } from "../writing/manuals.ts";
import { perSystem } from "../writing/per-system.ts";

export const clientGone = defineMechanisms("client-gone", {
  "client-aborted": {
    name: text({ en: "The client gave up first", "zh-CN": "客户端先放弃了" }),
    why: text({
      en: "The page, its user or a proxy on the way cancelled the request before the response was complete: navigation, abort or a time limit.",
      "zh-CN": "页面、用户或途中的代理在响应完成之前取消了请求：离开页面、主动中止或达到时限。",
    }),
    fix: [
      text({
        en: "Look in the page's code for an AbortController or a timeout shorter than the server needs.",
        "zh-CN": "检查页面代码中的 AbortController，或比服务器所需更短的超时。",
      }),
      text({
        en: "If users leave since it is slow, make the server faster.",
        "zh-CN": "如果是因为太慢而离开，就优化服务器的速度。",
      }),
      perSystem({
        sentence: text({
          en: "For work that must be finished anyway, let it go on without the client: {systems}.",
          "zh-CN": "如果任务必须做完，让它在客户端离开后继续：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "proxy_ignore_client_abort on keeps nginx waiting for the backend",
            "zh-CN": "proxy_ignore_client_abort on 会让 nginx 继续等待后端",
          }),
        },
        general: text({
          en: "For work that must be finished anyway, let it go on without the client, for example in the background.",
          "zh-CN": "如果任务必须做完，让它在客户端离开后继续，例如放到后台执行。",
        }),
      }),
    ],
    confirm: perSystem({
      sentence: text({ en: "Access log: {systems}.", "zh-CN": "访问日志：{systems}。" }),
      systems: {
        "nginx-family": text({
          en: "nginx writes 499, which it logs and never sends",
          "zh-CN": "nginx 会写 499，这个状态码只出现在日志里，从不发给客户端",
        }),
      },
      general: text({
        en: "The server's log: many servers write that the client closed the connection.",
        "zh-CN": "查看服务器日志：许多服务器会写明是客户端关闭了连接。",
      }),
    }),
    sources: [
      nginxModule("http_proxy"),
      docs("DOM: aborting ongoing activities", "https://dom.spec.whatwg.org/#aborting-ongoing-activities"),
    ],
  },
  "client-header-timeout": {
    name: text({ en: "The request did not arrive in time", "zh-CN": "请求没有及时到达" }),
    why: text({
      en: "The client opened a connection, and its request line and header fields did not arrive in time.",
      "zh-CN": "客户端建立了连接，但请求行和标头没有及时到达。",
    }),
    fix: [
      text({
        en: "If it is only in the log, ignore it: browsers open spare connections and never use them.",
        "zh-CN": "如果只出现在日志里，可以忽略：浏览器会预先打开连接而不使用。",
      }),
      perSystem({
        sentence: text({
          en: "Otherwise check the client's connection, and the time limit for the request: {systems}.",
          "zh-CN": "否则检查客户端的网络，以及接收请求的时限：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "client_header_timeout in nginx",
            "zh-CN": "nginx 的 client_header_timeout",
          }),
          apache: text({ en: "RequestReadTimeout in Apache", "zh-CN": "Apache 的 RequestReadTimeout" }),
        },
        general: text({
          en: "Otherwise check the client's connection, and the server's time limit for the request.",
          "zh-CN": "否则检查客户端的网络，以及服务器接收请求的时限。",
        }),
      }),
    ],
    confirm: text({
      en: "The access log mostly shows 408, often with an empty request line.",
      "zh-CN": "访问日志中多半是 408，请求行常为空。",
    }),
    sources: [rfc(9110, "15.5.9"), nginxModule("http_core"), apacheModule("mod_reqtimeout")],
  },
  "client-body-timeout": {
    name: text({ en: "The upload stalled", "zh-CN": "上传中途停顿" }),
    why: text({
      en: "The request body stopped arriving or came too slowly, and the server gave up waiting.",
      "zh-CN": "请求正文停止到达，或来得太慢，服务器不再等待。",
    }),
    fix: [
      text({
        en: "Check the upload connection; send large files in parts that can be repeated.",
        "zh-CN": "检查上传网络；大文件分片发送，失败可重传。",
      }),
      perSystem({
        sentence: text({
          en: "For slow clients raise the time limit for the body: {systems}.",
          "zh-CN": "客户端较慢时，调大接收正文的时限：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "client_body_timeout in nginx",
            "zh-CN": "nginx 的 client_body_timeout",
          }),
          apache: text({ en: "RequestReadTimeout in Apache", "zh-CN": "Apache 的 RequestReadTimeout" }),
        },
        general: text({
          en: "For slow clients raise the server's time limit for the body.",
          "zh-CN": "客户端较慢时，调大服务器接收正文的时限。",
        }),
      }),
      text({
        en: "Check that Content-Length is not larger than the body that is sent.",
        "zh-CN": "确认 Content-Length 没有大于实际发送的正文。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "Access log: 408; error log (level info): {systems}.",
        "zh-CN": "访问日志：408；错误日志（info 级）：{systems}。",
      }),
      systems: {
        apache: text({
          en: 'Apache "Request body read timeout"',
          "zh-CN": "Apache 为“Request body read timeout”",
        }),
        "nginx-family": text({
          en: 'nginx "client timed out" over HTTP/2, nothing over HTTP/1.1',
          "zh-CN": "nginx 在 HTTP/2 下为“client timed out”，HTTP/1.1 下没有记录",
        }),
      },
      general: text({
        en: "The access log shows 408; the error log may say that the body came too slowly.",
        "zh-CN": "访问日志：408；错误日志可能会写明读取正文超时。",
      }),
    }),
    sources: [rfc(9110, "15.5.9"), nginxModule("http_core"), apacheModule("mod_reqtimeout")],
  },
  "browser-cache-failed": {
    name: text({ en: "The browser could not use its own cache", "zh-CN": "浏览器无法使用自己的缓存" }),
    why: text({
      en: "The browser could not use its own cache for this address: reading, writing or waiting for it failed. The server has no part in it.",
      "zh-CN": "浏览器无法为这个地址使用自己的缓存：读取、写入或等待缓存失败。与服务器无关。",
    }),
    fix: [
      text({
        en: "Clear the browser's cache, then load the page again.",
        "zh-CN": "清除浏览器缓存，然后重新载入页面。",
      }),
      text({
        en: "Look at the free disk space and at the rights of the browser's cache folder (on Linux and macOS it is not in the profile folder).",
        "zh-CN": "检查磁盘剩余空间和浏览器缓存目录的权限（在 Linux 和 macOS 上不在配置文件夹里）。",
      }),
      text({
        en: 'In the page, fetch with cache: "no-store" where the copy is of no use.',
        "zh-CN": '页面中不需要缓存副本的请求，给 fetch 加上 cache: "no-store"。',
      }),
    ],
    confirm: text({
      en: 'It works with "Disable cache" ticked in the network panel, or in a new profile.',
      "zh-CN": "在网络面板勾选“停用缓存”或换一个新的用户配置后就正常。",
    }),
    sources: [CHROMIUM_ERRORS],
  },
  "upload-file-changed": {
    name: text({ en: "The chosen file changed before it was sent", "zh-CN": "选好的文件在发送前变了" }),
    why: text({
      en: "The file was changed or replaced after it was chosen, so the browser refused to read it.",
      "zh-CN": "文件在选中之后被修改或替换，浏览器因此拒绝读取。",
    }),
    fix: [
      text({ en: "Choose the file again and send it at once.", "zh-CN": "重新选择文件并立即上传。" }),
      text({
        en: "For a file in a synchronised folder, download it fully or copy it elsewhere first.",
        "zh-CN": "同步盘里的文件要先完整下载，或复制到别处再选。",
      }),
      text({
        en: "In the page, read the file when it is chosen (arrayBuffer()), or ask to choose again when the upload fails.",
        "zh-CN": "在页面中，选中时就读出内容（arrayBuffer()），或在上传失败后提示重新选择。",
      }),
    ],
    confirm: text({
      en: "The file's time stamp is no longer the one it had when it was chosen; a copy of the file uploads well.",
      "zh-CN": "文件的修改时间与选择时不同；换一份副本就能上传。",
    }),
    sources: [
      CHROMIUM_ERRORS,
      docs("File API: reading a file", "https://w3c.github.io/FileAPI/#reading-data-section"),
    ],
  },
});
