import { body } from "../../diagnosis/condition/body.ts";
import { any } from "../../diagnosis/condition/condition.ts";
import { statusText } from "../../diagnosis/condition/response.ts";
import { docs, fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

export const status508 = defineStatus({
  code: 508,
  phrase: "Loop Detected",
  kind: "registered",
  name: text({ en: "Loop Detected", "zh-CN": "检测到循环" }),
  meaning: text({
    en: "A WebDAV operation with Depth: infinity met a folder that contains itself.",
    "zh-CN": "Depth: infinity 的 WebDAV 操作遇到了包含自身的目录。",
  }),
  use: text({
    en: "For WebDAV bindings that form a loop, when the client does not know 208.",
    "zh-CN": "WebDAV 绑定形成循环、而客户端不认识 208 时使用。",
  }),
  request: [
    {
      level: "may",
      field: "Depth",
      what: text({
        en: "infinity, which is also meant where PROPFIND has no such field",
        "zh-CN": "infinity；PROPFIND 没有该标头时也是此意",
      }),
      source: rfc(4918, "9.1"),
    },
  ],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    PROPFIND /coll/ HTTP/1.1
    Host: dav.example
    Depth: infinity

    HTTP/1.1 508 Loop Detected
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({ en: "An endless redirect ends in a 508.", "zh-CN": "无限重定向会得到 508。" }),
      truth: text({
        en: "It has no status: the browser counts the hops and gives up with an error of its own.",
        "zh-CN": "它没有状态码：浏览器数到上限就放弃，并报出自己的错误。",
      }),
      source: fetchStandard("http-redirect-fetch"),
    },
    {
      believed: text({ en: "508 always means a loop.", "zh-CN": "508 一定表示循环。" }),
      truth: text({
        en: "On shared hosting it mostly means that the account serves as many requests at once as it may (CloudLinux: entry processes).",
        "zh-CN": "在共享主机上，它多半表示账户同时处理的请求数到了上限（CloudLinux 的 Entry Processes）。",
      }),
      source: docs("CloudLinux: limits", "https://docs.cloudlinux.com/cloudlinuxos/limits/"),
    },
  ],
  lookAlikes: [
    {
      codes: [208],
      difference: text({
        en: "208: the loop is skipped. 508: the operation failed.",
        "zh-CN": "208：跳过循环。508：操作失败。",
      }),
    },
  ],
  usual: ["server-out-of-resources", "proxy-loop"],
  causes: [
    cause({
      id: "resource-limit-reached",
      mechanism: "server-out-of-resources",
      on: [508],
      certainty: "likely",
      when: any(body("Resource Limit Is Reached"), statusText("Resource Limit Is Reached")),
      why: text({
        en: "The hosting account works on as many requests at once as its package allows (CloudLinux: entry processes).",
        "zh-CN": "该主机账户同时处理的请求数到了套餐上限（CloudLinux 的 Entry Processes）。",
      }),
      sources: [docs("CloudLinux: limits", "https://docs.cloudlinux.com/cloudlinuxos/limits/")],
    }),
  ],
  asked: ["resource limit is reached", "infinite loop", "无限循环", "资源超限"],
  sources: [rfc(5842, "7.2")],
});
