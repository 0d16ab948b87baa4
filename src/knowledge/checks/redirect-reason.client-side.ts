import { defineCheck } from "../../diagnosis/check.ts";
import { all, type Condition, needing, quoting } from "../../diagnosis/condition/condition.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import type { Need } from "../../diagnosis/need.ts";
import { text } from "../../diagnosis/text.ts";
import { type ClientRedirect, clientRedirectOf } from "../../http/client-redirect.ts";
import { mdn } from "../writing/manuals.ts";

/** What has to be there for a page to send its reader on, so that few pages are searched. */
const SENT_ON_BY: Readonly<Record<ClientRedirect["by"], Need>> = {
  "refresh-field": [["response.field refresh"]],
  "meta-refresh": [["response.body http-equiv"]],
  script: [["response.body location"]],
};

function clientSide(by: ClientRedirect["by"]): Condition {
  return needing(
    SENT_ON_BY[by],
    quoting(by === "refresh-field" ? "response.field.refresh" : "response.body", (c) => {
      const found = clientRedirectOf(c.exchange);
      return found?.by === by && found;
    }),
  );
}

/** Pages that send their reader on: no redirects of HTTP. */
export const clientSideRedirects = [
  defineCheck({
    id: "client-side-refresh",
    level: "note",
    on: ["any"],
    when: clientSide("refresh-field"),
    says: text({
      en: "Client-side: the Refresh field makes the page load another address. This is no HTTP redirect and no part of the chain.",
      "zh-CN":
        "客户端行为：Refresh 标头让页面自己去加载另一个地址。这不是 HTTP 重定向，也不属于这条重定向链。",
    }),
    source: mdn("Refresh", "Web/HTTP/Reference/Headers/Refresh"),
  }),
  defineCheck({
    id: "client-side-meta-refresh",
    level: "note",
    on: ["any"],
    when: all(mediaType("html"), clientSide("meta-refresh")),
    says: text({
      en: "Client-side: a meta refresh makes the page load another address. This is no HTTP redirect and no part of the chain.",
      "zh-CN":
        "客户端行为：页面里的 meta refresh 自己去加载另一个地址。这不是 HTTP 重定向，也不属于这条重定向链。",
    }),
    source: mdn("<meta http-equiv>", "Web/HTML/Reference/Elements/meta/http-equiv"),
  }),
  defineCheck({
    id: "client-side-script",
    level: "note",
    on: ["2xx"],
    when: all(mediaType("html"), clientSide("script")),
    says: text({
      en: "Client-side: a script of the page loads another address. This is no HTTP redirect and no part of the chain.",
      "zh-CN": "客户端行为：页面脚本自己去加载另一个地址。这不是 HTTP 重定向，也不属于这条重定向链。",
    }),
    source: mdn("Location", "Web/API/Location"),
  }),
] as const;
