import { all, holds, not } from "../../diagnosis/condition/condition.ts";
import { method, notSent, sent } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";

/** Something of HTTP itself that the server does not do: an expectation, chunks, a version, a method. */
export const protocolRefusedCauses = {
  id: "protocol-refused",
  over: ["refusal"],
  causes: [
    cause({
      id: "expectation",
      mechanism: "expectation-unsupported",
      on: [417],
      certainty: "likely",
      when: all(status(417), sent("expect")),
      sources: [rfc(9110, "15.5.18")],
    }),
    cause({
      id: "length-wanted",
      mechanism: "content-length-required",
      on: [411],
      certainty: "certain",
      when: all(status(411), notSent("content-length")),
      sources: [rfc(9110, "15.5.12")],
    }),
    cause({
      id: "length-lost-on-the-way",
      mechanism: "content-length-required",
      on: [411],
      certainty: "possible",
      when: all(status(411), sent("content-length")),
      why: text({
        en: "The request carried Content-Length; a proxy on the way may have sent the body on in chunks without it.",
        "zh-CN": "请求带了 Content-Length；可能是途中的代理改用分块方式转发正文，去掉了它。",
      }),
      sources: [rfc(9110, "15.5.12"), rfc(9112, "7.1")],
    }),
    cause({
      id: "version-refused",
      mechanism: "http-version-unsupported",
      on: [505],
      certainty: "likely",
      // HTTP/1.1 is what every server speaks.
      when: all(status(505), not(holds((c) => /^http\/1\.1$/i.test(c.exchange.request.httpVersion ?? "")))),
      sources: [rfc(9110, "15.6.6")],
    }),
    cause({
      id: "method-unknown",
      mechanism: "method-not-implemented",
      on: [501],
      certainty: "likely",
      when: all(
        status(501),
        method(
          "POST",
          "PUT",
          "PATCH",
          "DELETE",
          "OPTIONS",
          "PROPFIND",
          "MKCOL",
          "MOVE",
          "COPY",
          "LOCK",
          "UNLOCK",
          "REPORT",
          "SEARCH",
          "QUERY",
        ),
      ),
      sources: [rfc(9110, "15.6.2")],
    }),
  ],
} as const;
