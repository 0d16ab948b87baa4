import { defineCheck } from "../../diagnosis/check.ts";
import { all, measuring, not, quoting } from "../../diagnosis/condition/condition.ts";
import { isLoopbackOrPrivate } from "../../diagnosis/condition/origin.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { lacks, mediaType, status } from "../../diagnosis/condition/response.ts";
import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

export const locationChecks = [
  defineCheck({
    id: "201-without-location",
    level: "note",
    concerns: "owner",
    on: [201],
    // An interface that returns the record has said what was created; who prefers to hear little (RFC 7240, 4.2) asked for it.
    when: all(
      status(201),
      lacks("location"),
      method("POST"),
      not(mediaType(/json$/)),
      not(sent("prefer", /\breturn=minimal\b/i)),
    ),
    says: text({
      en: "A 201 names what was created, in Location; without it the created resource is the request's own address.",
      "zh-CN": "201 用 Location 指出新建的资源；没有它，就表示新建的就是请求的地址。",
    }),
    source: rfc(9110, "15.3.2"),
  }),
  defineCheck({
    id: "redirect-without-location",
    level: "error",
    on: [301, 302, 303, 307, 308],
    when: all(
      status(301, 302, 303, 307, 308),
      lacks("location"),
      // A resumable upload goes on after its 308.
      not(all(status(308), sent("content-range"))),
    ),
    says: text({
      en: "A redirect without Location leads nowhere: the browser takes it for the final answer, and a page shows its body.",
      "zh-CN": "没有 Location 的重定向无处可去：浏览器把它当作最终响应，打开页面时会显示它的正文。",
    }),
    source: rfc(9110, "15.4"),
  }),
  defineCheck({
    id: "location-with-credentials",
    level: "warning",
    on: ["3xx"],
    when: measuring("response.field.location", (c) => {
      const to = c.target;
      return to && (to.username !== "" || to.password !== "") ? `${to.protocol}//…@${to.host}` : false;
    }),
    says: text({
      en: "The redirect target holds a user name or password; cross-origin fetches refuse it, and it ends up in logs.",
      "zh-CN": "重定向目标里含有用户名或密码；跨源的 fetch 会拒绝它，而且它会留在日志里。",
    }),
    source: fetchStandard("http-redirect-fetch"),
  }),
  defineCheck({
    id: "downgrade-to-http",
    level: "warning",
    on: ["3xx"],
    when: quoting(
      "response.field.location",
      (c) =>
        c.url?.protocol === "https:" &&
        c.target?.protocol === "http:" &&
        !isLoopbackOrPrivate(c.target.hostname),
    ),
    says: text({
      en: "The redirect leads from https to plain http: everyone on the way can read and change what follows.",
      "zh-CN": "重定向从 https 退回明文 http：途中的任何人都能读取和篡改后续内容。",
    }),
    source: rfc(9110, "4.2.2"),
  }),
] as const;
