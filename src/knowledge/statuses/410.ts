import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status410 = defineStatus({
  code: 410,
  phrase: "Gone",
  kind: "registered",
  name: text({ en: "Gone", "zh-CN": "已永久删除" }),
  meaning: text({
    en: "The resource was here, has been removed, and will most likely not come back.",
    "zh-CN": "资源曾经在这里，现已移除，多半是永久的。",
  }),
  use: text({
    en: "Send it when you removed something on purpose and want links to it removed. If it moved, redirect with 301 or 308.",
    "zh-CN": "有意移除内容、并希望别人删掉链接时使用。如果只是搬家，用 301 或 308 重定向。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "by-default",
  retry: "after-change",
  example: `
    GET /v1/invoices HTTP/1.1
    Host: api.example

    HTTP/1.1 410 Gone
    Content-Type: application/json

    {"error":"v1_retired","use":"/v2/users"}
  `,
  misreadings: [
    {
      believed: text({
        en: "Whatever is deleted must answer 410.",
        "zh-CN": "凡是删掉的内容都必须返回 410。",
      }),
      truth: text({
        en: "It is the operator's choice, for how long as well. 404 is right where permanence is not known.",
        "zh-CN": "是否使用、保留多久都由站点自己决定。不确定是否永久时，404 就是对的。",
      }),
      source: rfc(9110, "15.5.11"),
    },
    {
      believed: text({
        en: "The server sends 410 after checking that the thing really existed.",
        "zh-CN": "服务器确认资源确实存在过，才会返回 410。",
      }),
      truth: text({
        en: "Often just a line in the configuration says it. nginx's secure_link recipe uses it for links past their time.",
        "zh-CN": "往往只是一行配置。nginx 的 secure_link 示例就用它表示链接过期。",
      }),
      source: docs(
        "nginx: ngx_http_secure_link_module",
        "https://nginx.org/en/docs/http/ngx_http_secure_link_module.html",
      ),
    },
  ],
  lookAlikes: [
    {
      codes: [404],
      difference: text({
        en: "410: gone for good, remove the link. 404: not here now, nothing said about the future.",
        "zh-CN": "410：永久消失，请删掉链接。404：现在没有，以后不一定。",
      }),
    },
    {
      codes: [301, 308],
      difference: text({
        en: "410: there is no new address. 301 or 308: there is one, in Location.",
        "zh-CN": "410：没有新地址。301 或 308：有新地址，在 Location 里。",
      }),
    },
  ],
  usual: ["resource-gone", "signed-request-expired", "blocked-by-config-rule"],
  causes: [],
  asked: [
    "deleted",
    "removed permanently",
    "retired api",
    "link expired",
    "已删除",
    "永久删除",
    "下线",
    "链接失效",
    "接口废弃",
  ],
  sources: [rfc(9110, "15.5.11")],
});
