import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status205 = defineStatus({
  code: 205,
  phrase: "Reset Content",
  kind: "registered",
  name: text({ en: "Reset Content", "zh-CN": "重置内容" }),
  meaning: text({
    en: "The request succeeded; the client should reset the form or view it came from.",
    "zh-CN": "请求成功，客户端应重置发出请求的表单或视图。",
  }),
  use: text({
    en: "For repeated data entry, where your own script resets the form.",
    "zh-CN": "用于连续录入数据；表单由自己的脚本重置。",
  }),
  request: [],
  response: [
    {
      level: "must-not",
      field: null,
      what: text({
        en: "content; Content-Length: 0 is allowed, unlike in a 204",
        "zh-CN": "携带正文；与 204 不同，允许 Content-Length: 0",
      }),
      source: rfc(9110, "15.3.6"),
    },
  ],
  content: "forbidden",
  cacheable: "when-explicit",
  retry: "not-needed",
  example: `
    POST /readings HTTP/1.1
    Host: meter.example
    Content-Type: application/x-www-form-urlencoded

    value=42

    HTTP/1.1 205 Reset Content
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({ en: "The browser clears the form on a 205.", "zh-CN": "浏览器收到 205 会清空表单。" }),
      truth: text({
        en: "Browsers do not; a script has to call form.reset().",
        "zh-CN": "浏览器不会这样做，需要脚本调用 form.reset()。",
      }),
      source: docs("MDN: 205 Reset Content", "https://developer.mozilla.org/docs/Web/HTTP/Status/205"),
    },
  ],
  lookAlikes: [
    {
      codes: [204],
      difference: text({
        en: "204: keep what was typed. 205: clear it.",
        "zh-CN": "204：保留已输入的内容。205：清空。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["clear form", "reset form", "清空表单", "重置表单"],
  sources: [rfc(9110, "15.3.6")],
});
