import { partOf } from "../../diagnosis/condition/address.ts";
import { all, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { jsonOf } from "../../diagnosis/condition/json.ts";
import { ownOrigin } from "../../diagnosis/condition/origin.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { method, notSent, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType } from "../../diagnosis/condition/response.ts";
import { fieldsOfBytes } from "../../diagnosis/condition/size.ts";
import { rfc } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";

/** A bad request that nobody explains: its size, its address or its host may be why. */
export const requestUnexplainedCauses = {
  id: "request-unexplained",
  over: ["application", "not-found"],
  causes: [
    cause({
      id: "upload-too-large-perhaps",
      mechanism: "request-body-too-large",
      on: [400, 422],
      certainty: "possible",
      when: all(
        sent("content-type", /^multipart\/form-data/i),
        holds((c) => (c.exchange.request.body.size ?? 0) > 20_000),
      ),
      sources: [rfc(9110, "15.5.14")],
    }),
    cause({
      id: "malformed-url",
      mechanism: "malformed-url",
      on: [400],
      certainty: "likely",
      when: quoting("request.url", (c) => {
        const path = c.url?.pathname ?? "";
        const odd = partOf(c.exchange.request.url, "path");
        if (/%(?![0-9a-f]{2})|%00|%2e%2e|%c0%af|\/\.\.\//i.test(path)) return odd;
        try {
          decodeURIComponent(path);
          return false;
        } catch {
          return odd;
        }
      }),
      sources: [rfc(3986, "2.1")],
    }),
    cause({
      id: "bare-get-by-address",
      mechanism: "host-not-allowed",
      on: [400],
      certainty: "possible",
      when: all(
        method("GET", "HEAD"),
        // Who has a cookie of it, or whose page is its own, was served under this name before; who allows origins is a program.
        notSent("cookie"),
        not(ownOrigin),
        not(field("access-control-allow-origin")),
        not(fieldsOfBytes(4_000)),
        holds((c) => c.exchange.request.url.length < 1_000 && jsonOf(c) === undefined),
        // A program's sentence about something else is no refusal of a name.
        not(
          all(
            mediaType("text/plain"),
            holds((c) => c.body.trim().length > 20 && !/\bhost|domain|bad request/i.test(c.body)),
          ),
        ),
        quoting("request.url", (c) => c.url?.search === "" && partOf(c.exchange.request.url, "host")),
      ),
      sources: [rfc(9110, "7.4")],
    }),
    cause({
      id: "malformed-query",
      mechanism: "malformed-url",
      on: [400],
      certainty: "possible",
      // Brackets of what was redacted are ours.
      when: query(/%(?![0-9a-f]{2})|[{}|\\^]|\[(?!redacted-\d)/i),
      sources: [rfc(3986, "3.4")],
    }),
  ],
} as const;
