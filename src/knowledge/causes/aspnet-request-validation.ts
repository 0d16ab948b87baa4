import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely } = causesOf(
  anybody,
  docs(
    "ASP.NET: request validation",
    "https://learn.microsoft.com/dotnet/api/system.web.httprequestvalidationexception",
  ),
);

/** ASP.NET before Core looks for markup in what is sent, and throws; the page names the part of the request. */
export const aspnetRequestValidationCauses = {
  id: "aspnet-request-validation",
  over: ["application", "request-body", "refusal"],
  causes: [
    likely(
      "in-content",
      "validation-failed",
      [400, 500],
      body(/A potentially dangerous Request\.(?:Form|QueryString|Cookies|Headers|RawUrl) value was detected/),
      {
        why: text({
          en: "ASP.NET's request validation found markup in a form field, a header field, a cookie or the address, and refused the request.",
          "zh-CN": "ASP.NET 的请求验证在表单字段、标头、Cookie 或地址里发现了标记，拒绝了这个请求。",
        }),
        fix: [
          text({
            en: "Encode the value first; or allow it: MVC [AllowHtml] on the member or [ValidateInput(false)] on the action, Web Forms ValidateRequestMode.",
            "zh-CN":
              "提交前对该值编码；或在 MVC 中对该成员用 [AllowHtml]、对该动作用 [ValidateInput(false)]，在 Web Forms 中对该控件设置 ValidateRequestMode。",
          }),
        ],
      },
    ),
    likely(
      "in-path",
      "malformed-url",
      [400, 500],
      body(/A potentially dangerous Request\.Path value was detected/),
      {
        why: text({
          en: "The path has a character that ASP.NET forbids there: by default one of < > * % & : \\ ?",
          "zh-CN": "路径中含有 ASP.NET 禁止的字符：默认为 < > * % & : \\ ? 之一。",
        }),
        fix: [
          text({
            en: "Send such values in the query; or set requestPathInvalidCharacters of httpRuntime in web.config.",
            "zh-CN":
              "把这类值放到查询参数中；或在 web.config 的 httpRuntime 设置 requestPathInvalidCharacters。",
          }),
        ],
      },
    ),
  ],
} as const;
