import { all, any, holds, measuring, not, quoting } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field, lacks, status } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";

/** Codes outside of the standard that products are known to send; their own files explain them. */
const KNOWN_ODD = new Set([999]);

/** A status that the standard does not have, or that answers something nobody asked. */
export const statusMisuseCauses = {
  id: "status-misuse",
  causes: [
    cause({
      id: "outside-the-classes",
      mechanism: "status-misused",
      on: ["any"],
      certainty: "certain",
      when: quoting("response.status", (c) => {
        const code = c.status;
        if (code === null || KNOWN_ODD.has(code)) return false;
        return code < 100 || code > 599;
      }),
      sources: [rfc(9110, "15")],
    }),
    cause({
      id: "part-of-nothing",
      mechanism: "status-misused",
      on: [206],
      certainty: "likely",
      when: all(
        notSent("range"),
        lacks("content-range"),
        not(field("content-type", /^multipart\/byteranges/i)),
        status(206),
      ),
      sources: [rfc(9110, "15.3.7")],
    }),
    cause({
      id: "unasked-part",
      mechanism: "status-misused",
      on: [206],
      certainty: "likely",
      when: all(
        notSent("range"),
        status(206),
        holds((c) => c.exchange.type === "fetch" || c.exchange.type === "xhr"),
        // PostgREST counts rows: a range of another unit, by the query and not by Range.
        holds((c) => /^\s{0,9}(bytes\b|$)/i.test(c.field("content-range") ?? "")),
      ),
      sources: [rfc(9110, "15.3.7")],
    }),
    cause({
      id: "unasked-not-modified",
      mechanism: "status-misused",
      on: [304],
      certainty: "likely",
      when: all(
        notSent("if-none-match"),
        notSent("if-modified-since"),
        status(304),
        holds((c) => c.exchange.response?.fromCache === null && c.sent("cache-control") !== null),
      ),
      sources: [rfc(9110, "15.4.5")],
    }),
    cause({
      id: "proxy-status-without-challenge",
      mechanism: "status-misused",
      on: [407],
      certainty: "possible",
      when: all(lacks("proxy-authenticate"), any(status(407))),
      sources: [rfc(9110, "15.5.8")],
    }),
    cause({
      id: "interim-as-final",
      mechanism: "status-misused",
      on: [100, 102, 103],
      certainty: "likely",
      when: status(100, 102, 103),
      sources: [rfc(9110, "15.2")],
    }),
    cause({
      id: "range-without-range",
      mechanism: "status-misused",
      on: [416],
      certainty: "likely",
      when: all(notSent("range"), status(416)),
      why: text({
        en: "A 416 complains of a Range, and this request carried none.",
        "zh-CN": "416 针对的是 Range，而这个请求没有带。",
      }),
      sources: [rfc(9110, "15.5.17")],
    }),
    cause({
      id: "answers-nothing-sent",
      mechanism: "status-misused",
      on: [411, 413, 414, 417, 428],
      certainty: "possible",
      when: any(
        all(status(417), notSent("expect")),
        all(status(411), sent("content-length")),
        all(status(413), sent("content-length", /^\s*0+\s*$/)),
        all(
          status(414),
          measuring("request.url", ({ exchange: { request } }) =>
            request.url.length < 200 ? `${request.url.length} characters` : false,
          ),
        ),
        all(status(428), any(sent("if-match"), sent("if-unmodified-since"), sent("if-none-match"))),
      ),
      facts: (c) => ({ status: c.status ?? 0 }),
      why: text({
        en: "What {status} complains of is not in this request: a rule or the application uses the number for something else.",
        "zh-CN": "{status} 所指的问题在这个请求里并不存在：某条规则或应用把这个状态码用在了别处。",
      }),
      fix: [
        text({
          en: "Look for the rule or the code that sends it, in the log of the server that answered, and let it send a status that fits.",
          "zh-CN": "在作出响应的服务器日志中找到发送它的规则或代码，让它返回相符的状态码。",
        }),
      ],
      sources: [rfc(9110, "15.5")],
    }),
  ],
} as const;
