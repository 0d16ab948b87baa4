import { all, any, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { notSent } from "../../diagnosis/condition/request.ts";
import { field, lacks, status } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
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
      certainty: "likely",
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
      certainty: "possible",
      when: all(notSent("range"), status(416)),
      sources: [rfc(9110, "15.5.17")],
    }),
  ],
} as const;
