import { any } from "../../diagnosis/condition/condition.ts";
import { method, notSent, sent } from "../../diagnosis/condition/request.ts";
import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { firstProblemKnown } from "../known/first-problem.ts";
import { mdn } from "../writing/manuals.ts";

export const requestInvalid = defineMechanisms("request-invalid", {
  "request-body-malformed": {
    name: text({ en: "The body cannot be parsed", "zh-CN": "请求正文无法解析" }),
    why: text({
      en: "The request body is empty, damaged or not valid in the form it is sent in, such as JSON, XML or form data.",
      "zh-CN": "请求正文为空、已损坏，或不符合它所用的格式（如 JSON、XML 或表单数据）。",
    }),
    fix: [
      text({
        en: "Serialise it with JSON.stringify or the like, and send it once, not twice encoded.",
        "zh-CN": "用 JSON.stringify 等方法序列化，并且只编码一次。",
      }),
      text({
        en: "Set Content-Type to what the body really is.",
        "zh-CN": "让 Content-Type 与正文的实际格式一致。",
      }),
      text({
        en: "Check that no redirect dropped the body on the way.",
        "zh-CN": "检查是否有重定向在途中丢掉了正文。",
      }),
    ],
    confirm: text({
      en: "The application's log or its response mostly gives the parse error, often with its position; the Network panel shows the payload as sent.",
      "zh-CN": "应用日志或响应多半会给出解析错误，常带位置；网络面板可看到实际发送的内容。",
    }),
    refutedBy: method("GET", "HEAD"),
    sources: [rfc(9110, "15.5.1"), rfc(8259, "2")],
  },
  "multipart-boundary-missing": {
    name: text({ en: "The multipart boundary is missing", "zh-CN": "缺少 multipart 边界" }),
    why: text({
      en: "Content-Type says multipart/form-data and names no boundary, so the parts cannot be separated.",
      "zh-CN": "Content-Type 是 multipart/form-data 却没有给出 boundary，无法分开各个部分。",
    }),
    fix: [
      text({
        en: "Do not set Content-Type yourself when the body is FormData: the browser adds the boundary.",
        "zh-CN": "正文是 FormData 时不要自己设置 Content-Type，浏览器会加上 boundary。",
      }),
    ],
    confirm: text({
      en: "Content-Type of the request in the Network panel.",
      "zh-CN": "查看网络面板中请求的 Content-Type。",
    }),
    refutedBy: any(notSent("content-type"), sent("content-type", /^(?!multipart\/)/i)),
    sources: [
      rfc(7578, "4.1"),
      mdn("Using FormData objects", "Web/API/XMLHttpRequest_API/Using_FormData_Objects"),
    ],
  },
  "validation-failed": {
    name: text({ en: "A value breaks a rule of the application", "zh-CN": "有值不符合应用的规则" }),
    why: text({
      en: "The request is sound HTTP, but a field, parameter or file is missing or breaks a rule of the application.",
      "zh-CN": "请求格式没有问题，但某个字段、参数或文件缺失，或不符合应用的规则。",
    }),
    fix: [
      text({
        en: "Correct what the response names, mostly a field.",
        "zh-CN": "改正响应中指出的内容，多半是某个字段。",
      }),
      text({
        en: "Compare names, types and formats with the API's schema; mind letter case and date formats.",
        "zh-CN": "对照 API 的定义检查名称、类型和格式，注意大小写和日期格式。",
      }),
    ],
    confirm: text({
      en: "The response body usually names the field; the endpoint's schema names the rule.",
      "zh-CN": "响应正文通常会指出字段，接口定义会说明规则。",
    }),
    known: firstProblemKnown,
    sources: [rfc(9110, "15.5.21"), rfc(9457, "3")],
  },
});
