import { defineCheck } from "../../diagnosis/check.ts";
import { all, quoting } from "../../diagnosis/condition/condition.ts";
import { lacks, oneOf, status } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

export const methodChecks = [
  defineCheck({
    id: "405-without-allow",
    level: "error",
    on: [405],
    when: all(status(405), lacks("allow")),
    says: text({
      en: "A 405 must name the methods that the resource takes, in Allow. This one has no Allow.",
      "zh-CN": "405 必须用 Allow 列出该资源接受的方法，而这个响应没有 Allow。",
    }),
    source: rfc(9110, "15.5.6"),
  }),
  defineCheck({
    id: "405-allows-the-method",
    level: "error",
    on: [405],
    when: quoting("response.field.allow", (c) => {
      const { request, response } = c.exchange;
      const names = (allow: string) => allow.split(",").map((name) => name.trim().toUpperCase());
      return oneOf(response?.fields.all("allow") ?? [], (allow) => names(allow).indexOf(request.method));
    }),
    says: text({
      en: "This 405 refuses a method that its own Allow lists.",
      "zh-CN": "这个 405 拒绝的方法就列在它自己的 Allow 里。",
    }),
    source: rfc(9110, "10.2.1"),
  }),
] as const;
