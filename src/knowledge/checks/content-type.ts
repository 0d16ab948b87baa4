import { defineCheck } from "../../diagnosis/check.ts";
import { all, type Condition, measuring, needing, not } from "../../diagnosis/condition/condition.ts";
import { method, notSent } from "../../diagnosis/condition/request.ts";
import { lacks, status } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const TYPE = /^\s*[!#$%&'*+.^_`|~0-9A-Za-z-]{1,127}\/[!#$%&'*+.^_`|~0-9A-Za-z-]{1,127}\s*(;|$)/;

/** Content that was seen to be there. */
const seenContent: Condition = measuring("response.body", ({ exchange: { response } }) => {
  const size = response?.body.size ?? response?.body.text?.length ?? 0;
  return size > 0 ? `${size} bytes` : false;
});

/** What the content is, as the response says it. */
export const contentTypeChecks = [
  defineCheck({
    id: "content-without-type",
    level: "note",
    concerns: "owner",
    on: ["2xx"],
    // To a question whether it changed the answer may be a 304, of which Chromium shows the stored body as a 200.
    when: all(
      lacks("content-type"),
      not(method("HEAD", "OPTIONS")),
      not(status(204, 205)),
      notSent("if-none-match"),
      notSent("if-modified-since"),
      seenContent,
    ),
    says: text({
      en: "No Content-Type: clients guess what this is or take it for plain bytes, and scripts and styles are refused where nosniff is set. Name the type.",
      "zh-CN":
        "没有 Content-Type：客户端只能猜测类型，或当作普通字节；设有 nosniff 时，脚本和样式会被拒绝。请写明类型。",
    }),
    source: rfc(9110, "8.3"),
  }),
  defineCheck({
    id: "content-type-unreadable",
    level: "warning",
    on: ["any"],
    when: needing(
      [["response.field content-type"]],
      measuring("response.field.content-type", ({ exchange: { response } }) => {
        const lines = (response?.fields.all("content-type") ?? []).map((line) => line.slice(0, 400).trim());
        if (new Set(lines).size > 1) return lines.join(" / ").slice(0, 120);
        const [line = ""] = lines;
        return line !== "" && !TYPE.test(line) ? line.slice(0, 120) : false;
      }),
    ),
    says: text({
      en: "Content-Type holds one type, written as text/html; charset=utf-8. From this value clients may read another type than is meant, or none, and then they guess.",
      "zh-CN":
        "Content-Type 只能写一个类型，形如 text/html; charset=utf-8。客户端从这里可能读出别的类型，或读不出而去猜。",
    }),
    source: rfc(9110, "8.3.1"),
  }),
] as const;
