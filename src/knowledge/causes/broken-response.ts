import { BODY_WINDOW } from "../../diagnosis/case.ts";
import { contains } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, measuring, quoting } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { jsonOf } from "../../diagnosis/condition/json.ts";
import { resourceType } from "../../diagnosis/condition/request.ts";
import { field, mediaType } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { sizeOfText } from "../../http/text-size.ts";
import { cause } from "../writing/define.ts";
import { decodedToNothing } from "./arrived-bytes.ts";
import { cutShort } from "./broken-response.cut-short.ts";

/** The body is a TLS record (RFC 8446, 5.1): the type handshake or alert, then the version's 3. */
const tlsRecord: Condition = measuring("response.body", (c) => {
  const type = c.body.charCodeAt(0);
  return (type === 21 || type === 22) && c.body.charCodeAt(1) === 3 ? "a TLS record" : false;
});

/** The answer began and did not arrive whole, or contradicts itself. */
export const brokenResponseCauses = {
  id: "broken-response",
  causes: [
    cause({
      id: "not-encoded-as-said",
      mechanism: "content-encoding-mismatch",
      on: ["2xx", "3xx", "4xx", "5xx"],
      certainty: "certain",
      when: all(
        failure(
          "net::ERR_CONTENT_DECODING_FAILED",
          "net::ERR_CONTENT_DECODING_INIT_FAILED",
          "NS_ERROR_INVALID_CONTENT_ENCODING",
        ),
        any(
          field("content-encoding"),
          holds(() => true),
        ),
      ),
      sources: [rfc(9110, "8.4")],
    }),
    ...cutShort,
    cause({
      id: "page-decoded-to-nothing",
      mechanism: "content-encoding-mismatch",
      on: ["2xx"],
      certainty: "possible",
      when: all(resourceType("document", "iframe"), decodedToNothing),
      sources: [rfc(9110, "8.4")],
    }),
    cause({
      id: "headers-conflict",
      mechanism: "response-headers-conflict",
      on: ["any"],
      certainty: "likely",
      when: measuring("response.field.content-length", (c) => {
        const lengths = new Set(c.exchange.response?.fields.all("content-length") ?? []);
        return lengths.size > 1 ? [...lengths].join(" / ") : false;
      }),
      sources: [rfc(9110, "8.6")],
    }),
    cause({
      id: "without-status-line",
      mechanism: "upstream-invalid-response",
      on: [200],
      certainty: "likely",
      when: any(
        quoting("response.protocol", (c) => {
          const version = c.exchange.response?.httpVersion ?? "";
          return /^HTTP\/0\.9$/i.test(version);
        }),
        field("x-transformed-from", /HTTP\/0\.9/i),
        contains(/^(HTTP\/\d|[A-Z][\w-]{1,40}: [^\r\n]{0,200}\r\n[A-Z][\w-]{1,40}: )/),
        tlsRecord,
      ),
      sources: [rfc(9112, "4")],
    }),
    cause({
      id: "json-breaks-off",
      mechanism: "response-truncated",
      on: ["2xx"],
      certainty: "likely",
      when: all(
        mediaType(/^application\/(.{1,40}\+)?json$/),
        holds((c) => c.body.length > 1 && c.body.length < BODY_WINDOW && jsonOf(c) === undefined),
        // Where more came than is shown, the record was cut, not the response.
        holds(({ body, exchange }) => (exchange.response?.body.size ?? 0) <= sizeOfText(body)),
        quoting("response.body", (c) => {
          const whole = c.body.trim();
          const end = c.body.trimEnd().length;
          return /^[[{]/.test(whole) && !/[}\]]$/.test(whole) && { from: end - 60, to: end };
        }),
      ),
      sources: [rfc(9112, "8")],
    }),
  ],
} as const;
