import { text } from "../../diagnosis/text.ts";

/** The forms in which a request is copied to be sent again, and what a copy has not. */
export const COPY_AS = {
  group: text({ en: "Copy as", "zh-CN": "复制为" }),
  forms: {
    "curl-bash": text({ en: "cURL (bash)", "zh-CN": "cURL（bash）" }),
    "curl-cmd": text({ en: "cURL (cmd)", "zh-CN": "cURL（cmd）" }),
    "fetch-console": text({ en: "fetch (browser console)", "zh-CN": "fetch（浏览器控制台）" }),
    "fetch-node": text({ en: "fetch (Node.js)", "zh-CN": "fetch（Node.js）" }),
    powershell: text({ en: "PowerShell", "zh-CN": "PowerShell" }),
    httpie: text({ en: "HTTPie", "zh-CN": "HTTPie" }),
    "http-message": text({ en: "raw HTTP", "zh-CN": "原始 HTTP 报文" }),
  },
  meant: text({ en: "With what the redirect dropped", "zh-CN": "补回重定向丢失的内容" }),
  meantDirect: text({ en: "{form}, to the final address", "zh-CN": "{form}，直达最终地址" }),
  meantFollowing: text({ en: "{form}, with {options}", "zh-CN": "{form}，带 {options}" }),
  cannot: text({
    en: "This form cannot send it: the address is not HTTP, it has no such method, or it would be too long",
    "zh-CN": "这种形式发不出这个请求：地址不是 HTTP、不支持该方法，或内容太长",
  }),
  lacks: {
    fields: text({
      en: "Some header fields were not visible.",
      "zh-CN": "部分标头不可见，未包含在内。",
    }),
    body: text({
      en: "The body was not visible as sent.",
      "zh-CN": "看不到原样发送的正文。",
    }),
    binary: text({
      en: "The body is binary and not in it.",
      "zh-CN": "正文是二进制数据，未包含在内。",
    }),
    "unwritable-body": text({
      en: "This form cannot hold the body; it is left out.",
      "zh-CN": "这种形式写不下正文，已略去。",
    }),
    "unwritable-fields": text({
      en: "This form cannot hold some header fields; they are left out.",
      "zh-CN": "这种形式写不下部分标头，已略去。",
    }),
    "rewritten-json": text({
      en: "The JSON is the same, written in ASCII.",
      "zh-CN": "JSON 内容不变，改用 ASCII 书写。",
    }),
    address: text({
      en: "This client may write the address differently.",
      "zh-CN": "这个客户端可能会改写地址。",
    }),
    credentials: text({
      en: "Cookies and credentials of the other origin are left out.",
      "zh-CN": "属于另一个源的 Cookie 和凭据已略去。",
    }),
  },
};
