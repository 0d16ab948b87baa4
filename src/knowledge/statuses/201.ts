import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status201 = defineStatus({
  code: 201,
  phrase: "Created",
  kind: "registered",
  name: text({ en: "Created", "zh-CN": "已创建" }),
  meaning: text({
    en: "The request succeeded and one or more new resources exist.",
    "zh-CN": "请求成功，并且创建了新的资源。",
  }),
  use: text({
    en: "After a POST or PUT that created something; name it in Location.",
    "zh-CN": "POST 或 PUT 创建了资源之后使用；在 Location 中给出其地址。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: "Location",
      what: text({
        en: "address of the new resource; without it the request's own address is meant",
        "zh-CN": "新资源的地址；省略时指请求的地址本身",
      }),
      source: rfc(9110, "15.3.2"),
    },
    {
      level: "may",
      field: "ETag",
      what: text({ en: "validator of what was created", "zh-CN": "所创建内容的校验值" }),
      source: rfc(9110, "15.3.2"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "not-needed",
  example: `
    POST /articles HTTP/1.1
    Host: api.example
    Content-Type: application/json

    {"title":"HTTP"}

    HTTP/1.1 201 Created
    Location: /articles/8
    Content-Type: application/json

    {"id":8}
  `,
  misreadings: [
    {
      believed: text({
        en: "Clients go to the Location of a 201.",
        "zh-CN": "客户端会跟随 201 的 Location。",
      }),
      truth: text({
        en: "Only a redirect is followed. In a 201 Location is information.",
        "zh-CN": "只有重定向才会被跟随，201 里的 Location 只是告知地址。",
      }),
      source: rfc(9110, "10.2.2"),
    },
  ],
  lookAlikes: [
    {
      codes: [200, 202],
      difference: text({
        en: "201: it exists now. 202: it may exist later. 200: something else was done.",
        "zh-CN": "201：已经创建。202：以后可能创建。200：完成的是别的事。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["new resource", "post success", "创建成功", "新建"],
  sources: [rfc(9110, "15.3.2")],
});
