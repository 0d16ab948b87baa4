import { all, any, holds } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { resourceType, sent } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { withBody } from "../../diagnosis/condition/size.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";

const ABORT = docs(
  "DOM: aborting ongoing activities",
  "https://dom.spec.whatwg.org/#aborting-ongoing-activities",
);
const script = any(resourceType("fetch", "xhr"), sent("sec-fetch-dest", /^empty$/));

/** The page's side went away or was too slow. */
export const clientGoneCauses = {
  id: "client-gone",
  over: ["application"],
  causes: [
    cause({
      id: "aborted-during-body",
      mechanism: "client-aborted",
      on: ["2xx"],
      certainty: "likely",
      when: all(
        failure("net::ERR_ABORTED", "NS_BINDING_ABORTED"),
        script,
        holds(
          (c) => (c.exchange.response?.fields.list.length ?? 0) > 0 && c.status !== 204 && c.status !== 205,
        ),
        holds((c) => !/attachment/i.test(c.field("content-disposition") ?? "")),
      ),
      sources: [ABORT],
    }),
    cause({
      id: "request-body-slow",
      mechanism: "client-body-timeout",
      on: [408],
      certainty: "likely",
      when: all(
        status(408),
        withBody,
        holds((c) => (c.exchange.duration ?? 0) > 1_000),
      ),
      sources: [rfc(9110, "15.5.9")],
    }),
    cause({
      id: "request-head-slow",
      mechanism: "client-header-timeout",
      on: [408],
      certainty: "possible",
      when: all(status(408), says(/request[^\n]{0,20}time-?out|timeout waiting/i)),
      sources: [rfc(9110, "15.5.9")],
    }),
  ],
} as const;
