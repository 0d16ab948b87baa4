import { all, any, type Condition, holds } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { rfc } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";
import { anonymous, signed } from "./credentials.ts";

const refused: Condition = status(401, 403);

/** Refused without a word of why: whether the request carried credentials has to tell. */
export const authUnexplainedCauses = {
  id: "auth-unexplained",
  over: ["refusal"],
  causes: [
    cause({
      id: "credentials-refused",
      mechanism: "auth-invalid",
      on: [401],
      certainty: "likely",
      when: all(status(401), signed),
      sources: [rfc(9110, "15.5.2")],
    }),
    cause({
      id: "no-credentials",
      mechanism: "auth-missing",
      on: [401],
      certainty: "likely",
      when: all(notSent("authorization"), anonymous, any(field("www-authenticate"), status(401))),
      sources: [rfc(9110, "15.5.2")],
    }),
    cause({
      id: "no-credentials-seen",
      mechanism: "auth-missing",
      on: [401],
      certainty: "possible",
      when: all(anonymous, any(field("www-authenticate"), status(401))),
      sources: [rfc(9110, "15.5.2")],
    }),
    cause({
      id: "known-and-refused",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "possible",
      when: all(
        refused,
        any(
          sent("authorization"),
          sent("cookie", /sess|token|auth|sid/i),
          says(/forbidden|denied|not allowed|unauthori[sz]ed/i),
        ),
      ),
      sources: [rfc(9110, "15.5.4")],
    }),
    cause({
      id: "anonymous-and-refused",
      mechanism: "auth-missing",
      on: [403],
      certainty: "possible",
      when: all(
        status(403),
        anonymous,
        holds((c) => c.sent("cookie") === null && /^(json|xml)?$|json|xml/.test(c.mediaType)),
      ),
      sources: [rfc(9110, "15.5.4")],
    }),
    cause({
      id: "known-perhaps-not-allowed",
      mechanism: "auth-not-authorised",
      on: [401],
      certainty: "possible",
      when: all(status(401), signed),
      sources: [rfc(9110, "15.5.4")],
    }),
  ],
} as const;
