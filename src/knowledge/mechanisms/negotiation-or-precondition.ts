import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

export const negotiationOrPrecondition = defineMechanisms("negotiation-or-precondition", {
  "not-acceptable": {
    name: text({ en: "No variant fits the Accept fields", "zh-CN": "没有符合 Accept 的版本" }),
    why: text({
      en: "The server has no variant of the resource that fits Accept, Accept-Language or Accept-Encoding, or the format that the address names.",
      "zh-CN": "服务器没有符合 Accept、Accept-Language、Accept-Encoding 或地址中所写格式的版本。",
    }),
    fix: [
      text({
        en: "Accept what the endpoint offers, or add */* with a low weight.",
        "zh-CN": "接受接口提供的类型，或加上低权重的 */*。",
      }),
      text({
        en: "As the server, send a default variant in place of 406 where that serves the client better.",
        "zh-CN": "服务器端在合适时返回默认版本，而不是 406。",
      }),
    ],
    confirm: text({
      en: "With Accept: */*, without Accept-Language and Accept-Encoding, and without a format in the address (such as .xml) the request succeeds.",
      "zh-CN":
        "改为 Accept: */*，去掉 Accept-Language、Accept-Encoding 和地址中的格式（如 .xml）后，请求可以成功。",
    }),
    sources: [rfc(9110, "15.5.7"), rfc(9110, "12.5.1")],
  },
  "unsupported-media-type": {
    name: text({ en: "The server does not take this content type", "zh-CN": "服务器不接受这种内容类型" }),
    why: text({
      en: "The server does not take this request body: its Content-Type (or the lack of one), charset or Content-Encoding.",
      "zh-CN": "服务器不接受这个请求正文：Content-Type 不对或缺失，或字符集、Content-Encoding 不被接受。",
    }),
    fix: [
      text({
        en: "Send the type that the endpoint declares, such as application/json.",
        "zh-CN": "使用接口声明的类型，例如 application/json。",
      }),
      text({
        en: "In fetch, set Content-Type for JSON yourself: a string body is sent as text/plain.",
        "zh-CN": "用 fetch 发送 JSON 时要自己设置 Content-Type：字符串正文默认是 text/plain。",
      }),
      text({ en: "Send the body uncompressed and in UTF-8.", "zh-CN": "正文不要压缩，并使用 UTF-8。" }),
    ],
    confirm: text({
      en: "Accept or Accept-Post in the response, where present; Content-Type of the request.",
      "zh-CN": "响应中的 Accept 或 Accept-Post（如果有）；以及请求的 Content-Type。",
    }),
    sources: [rfc(9110, "15.5.16"), rfc(9110, "8.3")],
  },
  "precondition-failed": {
    name: text({ en: "A condition on the resource is not met", "zh-CN": "对资源的条件没有满足" }),
    why: text({
      en: "The resource does not have the state that the request demands, mostly by If-Match or If-Unmodified-Since. For a 428 the condition is missing.",
      "zh-CN":
        "资源不是请求所要求的状态，要求多半来自 If-Match 或 If-Unmodified-Since。若是 428，则是请求没有带条件。",
    }),
    fix: [
      text({
        en: "Load the resource again, apply the change to the new version and send its ETag.",
        "zh-CN": "重新获取资源，在新版本上修改，并带上新的 ETag。",
      }),
      text({
        en: "If nobody changed it, check whether compression or a second server gives another ETag.",
        "zh-CN": "如果没有人改过，检查是否因压缩或另一台服务器而产生了不同的 ETag。",
      }),
    ],
    confirm: text({
      en: "ETag and Last-Modified now, against those sent in the request.",
      "zh-CN": "把当前的 ETag 和 Last-Modified 与请求中的值比较。",
    }),
    sources: [rfc(9110, "15.5.13"), rfc(9110, "13.1.1")],
  },
  "range-beyond-end": {
    name: text({ en: "The range starts beyond the end", "zh-CN": "请求范围超出末尾" }),
    why: text({
      en: "The requested range starts beyond the end of the content, or is none that the server can serve.",
      "zh-CN": "请求的范围从内容末尾之后才开始，或不是服务器能提供的范围。",
    }),
    fix: [
      text({
        en: "Ask within the total length; Content-Range names it where it is sent.",
        "zh-CN": "在总长度之内请求；响应带 Content-Range 时，其中会给出总长度。",
      }),
      text({
        en: "When resuming a download, check first whether it is already complete or the file was replaced (If-Range).",
        "zh-CN": "断点续传前，先确认是否已经下载完，或文件是否已被替换（If-Range）。",
      }),
    ],
    confirm: text({
      en: "Range of the request against the total length: Content-Range: bytes */TOTAL where it is sent, else the size of the file.",
      "zh-CN": "把请求的 Range 与总长度对照：响应的 Content-Range: bytes */TOTAL（如果有），否则看文件大小。",
    }),
    sources: [rfc(9110, "15.5.17"), rfc(9110, "14.4")],
  },
});
