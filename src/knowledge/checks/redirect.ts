import { defineCheck } from "../../diagnosis/check.ts";
import { all, measuring, quoting } from "../../diagnosis/condition/condition.ts";
import { method, methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { withBody } from "../../diagnosis/condition/size.ts";
import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

export const redirectChecks = [
  defineCheck({
    id: "post-becomes-get",
    level: "warning",
    on: [301, 302],
    when: all(
      method("POST"),
      quoting("response.field.location", () => true),
    ),
    facts: (c) => ({ status: c.status ?? 0, keep: c.status === 301 ? 308 : 307 }),
    says: text({
      en: "Browsers follow this {status} with GET and drop the body. To keep the POST send {keep}; to show a result page send 303.",
      "zh-CN":
        "浏览器会用 GET 跟随这个 {status} 并丢掉正文。要保留 POST 请用 {keep}；只想显示结果页请用 303。",
    }),
    source: fetchStandard("http-redirect-fetch"),
  }),
  defineCheck({
    id: "body-to-another-origin",
    level: "warning",
    on: [307, 308],
    when: all(
      methodOtherThan("GET", "HEAD"),
      withBody,
      quoting("response.field.location", (c) => {
        const to = c.target;
        return to !== null && c.url !== null && to.origin !== c.url.origin;
      }),
    ),
    says: text({
      en: "This redirect sends the request's body on to another origin; Authorization is dropped on the way, the body is not.",
      "zh-CN": "这个重定向会把请求正文转发给另一个源；途中 Authorization 会被去掉，正文不会。",
    }),
    source: fetchStandard("http-redirect-fetch"),
  }),
  defineCheck({
    id: "long-chain",
    level: "note",
    on: ["2xx", "4xx", "5xx"],
    when: measuring("chain", (c) => {
      return c.redirects > 3 ? `${c.redirects} redirects` : false;
    }),
    says: text({
      en: "Several redirects in a row cost a round trip each; link and redirect straight to the final address.",
      "zh-CN": "一连串重定向每次都多花一个来回；请直接链接和重定向到最终地址。",
    }),
    source: rfc(9110, "15.4"),
  }),
  defineCheck({
    id: "preflight-redirected",
    level: "error",
    on: ["3xx"],
    when: all(method("OPTIONS"), sent("access-control-request-method"), field("location")),
    says: text({
      en: "A preflight may not be redirected: browsers stop here. Answer OPTIONS at this very address.",
      "zh-CN": "预检不允许重定向：浏览器到此为止。请就在这个地址响应 OPTIONS。",
    }),
    source: fetchStandard("cors-preflight-fetch"),
  }),
] as const;
