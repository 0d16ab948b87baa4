import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { perSystem } from "../writing/per-system.ts";

/** It was there and is no more. */
export const gone = defineMechanisms("not-found", {
  "stale-client-build": {
    name: text({ en: "The page belongs to an older build", "zh-CN": "页面属于旧的构建版本" }),
    why: text({
      en: "The open page belongs to an earlier build and asks for what a deployment has removed, mostly a file.",
      "zh-CN": "当前页面属于旧的构建版本，它请求的内容（多半是文件）已在发布时被移除。",
    }),
    fix: [
      text({
        en: "Reload the page; if a fresh one asks for the same file, see whether the last deployment has it.",
        "zh-CN": "重新加载页面；如果新页面还是请求同一个文件，检查最近一次部署中有没有它。",
      }),
      text({
        en: "Keep the assets of the previous build for a while after each deployment.",
        "zh-CN": "每次发布后，保留上一版本的静态文件一段时间。",
      }),
      text({
        en: "Send Cache-Control: no-cache with the HTML so that it always names current files.",
        "zh-CN": "给 HTML 发送 Cache-Control: no-cache，让它始终指向当前的文件。",
      }),
    ],
    confirm: text({
      en: "The file name with its hash is missing among the deployed assets, and a fresh copy of the page names another one.",
      "zh-CN": "带哈希的文件名不在已部署的文件中，而重新获取的页面引用的是另一个文件名。",
    }),
    sources: [
      docs("Vite: load error handling", "https://vite.dev/guide/build#load-error-handling"),
      rfc(9111, "5.2.2.4"),
    ],
  },
  "resource-gone": {
    name: text({ en: "The resource was removed for good", "zh-CN": "资源已永久移除" }),
    why: text({
      en: "What this address or token stands for is gone: removed for good, archived or expired.",
      "zh-CN": "这个地址或令牌所指的内容已不在：永久移除、归档或过期。",
    }),
    fix: [
      text({
        en: "Remove links to this address and look for its successor; with a sync or page token, start again without it.",
        "zh-CN": "删除指向它的链接，寻找替代地址；如果是同步或分页令牌，不带它重新开始。",
      }),
      text({
        en: "If it should exist, remove the rule that answers 410.",
        "zh-CN": "如果它应该存在，删除返回 410 的规则。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "The body of an interface says what is gone; on a web server it is a rule: {systems}.",
        "zh-CN": "接口会在正文中说明；Web 服务器则是配置中的规则：{systems}。",
      }),
      systems: {
        "nginx-family": text({ en: "return 410 in nginx", "zh-CN": "nginx 的 return 410" }),
        apache: text({ en: "Redirect gone in Apache", "zh-CN": "Apache 的 Redirect gone" }),
      },
      general: text({
        en: "The body of an interface says what is gone; on a web server it is a rule that answers 410.",
        "zh-CN": "接口会在正文中说明；Web 服务器则是配置中返回 410 的规则。",
      }),
    }),
    sources: [rfc(9110, "15.5.11")],
  },
});
