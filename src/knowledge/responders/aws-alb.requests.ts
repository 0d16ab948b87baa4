import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { by } from "../writing/by.ts";
import { cause } from "../writing/define.ts";
import { own, SELF, TROUBLE } from "./aws-alb.answer.ts";

/** What the balancer does not take of a request. */
export const awsAlbRequests = [
  cause({
    id: "malformed",
    mechanism: "malformed-request-head",
    on: [400],
    certainty: "likely",
    when: own,
    sources: [TROUBLE],
  }),
  cause({
    id: "header-too-large",
    mechanism: "request-header-too-large",
    on: [400, 431],
    certainty: "possible",
    when: by("aws-alb"),
    sources: [TROUBLE],
  }),
  cause({
    id: "plain-http",
    mechanism: "plain-http-to-tls-port",
    on: [400],
    certainty: "likely",
    when: all(SELF, body("The plain HTTP request was sent to HTTPS port")),
    sources: [TROUBLE],
  }),
  cause({
    id: "client-slow",
    mechanism: "client-body-timeout",
    on: [408],
    certainty: "likely",
    when: own,
    sources: [TROUBLE],
  }),
  cause({
    id: "too-large-for-lambda",
    mechanism: "request-body-too-large",
    on: [413],
    certainty: "likely",
    when: own,
    sources: [TROUBLE],
  }),
  cause({
    id: "url-too-long",
    mechanism: "uri-too-long",
    on: [414],
    certainty: "likely",
    when: own,
    sources: [TROUBLE],
  }),
  cause({
    id: "too-many-forwarded-addresses",
    mechanism: "malformed-request-head",
    on: [463],
    certainty: "likely",
    when: own,
    sources: [TROUBLE],
  }),
  cause({
    id: "protocol-version",
    mechanism: "upstream-protocol-mismatch",
    on: [464],
    certainty: "likely",
    when: own,
    sources: [TROUBLE],
  }),
] as const;
