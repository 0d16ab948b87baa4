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
      facts: (c) => ({ status: c.status ?? 0 }),
      why: text({
        en: "{status} is outside of the five classes of HTTP, 100 to 599: a client should treat it as a 5xx, and what it means is known to its sender alone.",
        "zh-CN":
          "{status} 不在 HTTP 的五类状态码（100 至 599）之内：客户端应把它当作 5xx，含义只有发送方知道。",
      }),
      fix: [
        text({
          en: "Look for {status} in the documentation or the code of what answered; if that is yours, send a registered status.",
          "zh-CN": "在响应方的文档或代码中查找 {status}；如果代码是你自己的，请改用已注册的状态码。",
        }),
      ],
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
      why: text({
        en: "A 206 says which part it carries, in Content-Range; this one does not, and no Range asked for one.",
        "zh-CN": "206 要在 Content-Range 里说明是哪一部分；这里没有，请求也没有带 Range。",
      }),
      fix: [
        text({
          en: "Send 200 with the whole content, or 206 with Content-Range where a Range asked for a part.",
          "zh-CN": "返回 200 和完整内容；只有请求带了 Range 时才返回 206，并带上 Content-Range。",
        }),
      ],
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
      why: text({
        en: "The response is a part (206), and the request as seen here has no Range.",
        "zh-CN": "响应只是一部分（206），而在这里看到的请求没有带 Range。",
      }),
      fix: [
        text({
          en: "Send 206 only to a request with Range; to others 200 with the whole content.",
          "zh-CN": "只对带 Range 的请求返回 206，其他请求返回 200 和完整内容。",
        }),
      ],
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
      why: text({
        en: "A 304 answers a condition (If-None-Match, If-Modified-Since), and the request as seen here has none.",
        "zh-CN": "304 只用于带条件的请求（If-None-Match、If-Modified-Since），而在这里看到的请求没有带。",
      }),
      fix: [
        text({
          en: "Send 304 only where If-None-Match or If-Modified-Since shows that the client's copy is still current; to others 200 with the content.",
          "zh-CN":
            "只有 If-None-Match 或 If-Modified-Since 表明客户端的副本仍是最新时才返回 304，其他情况返回 200 和内容。",
        }),
      ],
      sources: [rfc(9110, "15.4.5")],
    }),
    cause({
      id: "proxy-status-without-challenge",
      mechanism: "status-misused",
      on: [407],
      certainty: "possible",
      when: all(lacks("proxy-authenticate"), any(status(407))),
      why: text({
        en: "A 407 comes from a proxy and carries Proxy-Authenticate; this one has no such field.",
        "zh-CN": "407 由代理发出，并带有 Proxy-Authenticate；这里没有这个标头。",
      }),
      fix: [
        text({
          en: "If no proxy stands in the way, send 401 with WWW-Authenticate; a proxy has to send Proxy-Authenticate.",
          "zh-CN": "如果中间没有代理，应返回 401 和 WWW-Authenticate；代理则必须发送 Proxy-Authenticate。",
        }),
      ],
      sources: [rfc(9110, "15.5.8")],
    }),
    cause({
      id: "interim-as-final",
      mechanism: "status-misused",
      on: [100, 102, 103],
      certainty: "likely",
      when: status(100, 102, 103),
      facts: (c) => ({ status: c.status ?? 0 }),
      why: text({
        en: "{status} is an interim status that a final response has to follow; here none followed.",
        "zh-CN": "{status} 是临时状态码，后面必须有最终响应；这里没有等到。",
      }),
      fix: [
        text({
          en: "Send a final status, 200 to 599, after it.",
          "zh-CN": "在它之后发送最终状态码（200 至 599）。",
        }),
      ],
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
      fix: [
        text({
          en: "Send 416 only where the request carries a Range that cannot be served, mostly one outside of the content.",
          "zh-CN": "只有请求带了无法满足的 Range（多半是超出内容范围）时才返回 416。",
        }),
      ],
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
