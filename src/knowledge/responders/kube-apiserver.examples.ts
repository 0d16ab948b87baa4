import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import { type kubeApiserver, kubernetesReasons } from "./kube-apiserver.ts";

const own = (status: number, reason: string, message = "no", asked: Parts = {}) =>
  exchange({
    ...asked,
    status,
    fields: { "Content-Type": "application/json" },
    body: `{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"${message}","reason":"${reason}","code":${status}}`,
  });
const token: Parts = { sent: { Authorization: "Bearer a.b.c" } };
const anonymous = own(403, "Forbidden", 'User \\"system:anonymous\\" cannot get path');
const member = own(403, "Forbidden", 'User \\"jane\\" cannot list resource \\"pods\\"');
const other = exchange({ status: 403, body: '{"reason":"Forbidden"}' });

export const kubeApiserverExamples: ResponderExamples<typeof kubeApiserver> = {
  signs: {
    "anonymous-text": {
      fires: [
        exchange({
          status: 403,
          fields: { "Content-Type": "text/plain" },
          body: 'User "system:anonymous" cannot get endpoints at the cluster scope.',
        }),
      ],
      silent: [
        exchange({
          status: 403,
          fields: { "Content-Type": "text/plain" },
          body: 'User "anna" cannot get it',
        }),
      ],
    },
    "status-object": {
      fires: [
        exchange({
          status: 409,
          body: '{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"no","reason":"Gone","code":409}',
        }),
        ...(
          [
            [400, "BadRequest"],
            [405, "MethodNotAllowed"],
            [406, "NotAcceptable"],
            [413, "RequestEntityTooLarge"],
            [415, "UnsupportedMediaType"],
            [422, "Invalid"],
            [429, "TooManyRequests"],
            [504, "Timeout"],
          ] as const
        ).map(([status, reason]) => own(status, reason)),
      ],
      silent: [exchange({ status: 409, body: '{"error":"failed"}' })],
    },
    "plain-error": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: {
            "X-Kubernetes-Pf-Flowschema-Uid": "00000000-0000-0000-0000-000000000000",
            "Content-Type": "text/plain; charset=utf-8",
          },
          body: "404 page not found",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" },
          body: "404 page not found",
        }),
      ],
    },
    "flow-schema-field": {
      fires: [
        exchange({
          status: "403 Forbidden",
          fields: { "X-Kubernetes-Pf-Flowschema-Uid": "00000000-0000-0000-0000-000000000000" },
        }),
      ],
      silent: [
        exchange({
          status: "403 Forbidden",
          fields: { "X-Request-Id": "00000000-0000-0000-0000-000000000000" },
        }),
      ],
    },
    "audit-id-field": {
      fires: [
        exchange({ status: "403 Forbidden", fields: { "Audit-Id": "00000000-0000-0000-0000-000000000000" } }),
      ],
      silent: [
        exchange({
          status: "403 Forbidden",
          fields: { "X-Request-Id": "00000000-0000-0000-0000-000000000000" },
        }),
      ],
    },
  },
  causes: {
    anonymous: { fires: [anonymous], silent: [member] },
    "not-authorised": { fires: [member], silent: [anonymous] },
    "anonymous-not-authorised": { fires: [anonymous], silent: [other] },
    webhook: {
      fires: [
        own(
          500,
          "InternalError",
          'Internal error occurred: failed calling webhook \\"a.example\\": connection refused',
        ),
      ],
      silent: [own(500, "InternalError")],
    },
    quota: { fires: [own(403, "Forbidden", "pods is forbidden: exceeded quota: small")], silent: [member] },
    "token-missing": { fires: [own(401, "Unauthorized")], silent: [own(401, "Unauthorized", "no", token)] },
    "token-refused": { fires: [own(401, "Unauthorized", "no", token)], silent: [own(401, "Unauthorized")] },
    "token-expired": { fires: [own(401, "Unauthorized", "no", token)], silent: [own(401, "Unauthorized")] },
    "no-such-api": {
      fires: [own(404, "NotFound", "the server could not find the requested resource")],
      silent: [own(404, "NotFound", 'pods \\"a\\" not found')],
    },
    "no-such-object": { fires: [own(404, "NotFound", 'pods \\"a\\" not found')], silent: [other] },
    "no-endpoints": {
      fires: [own(503, "ServiceUnavailable", 'no endpoints available for service \\"web\\"')],
      silent: [own(503, "ServiceUnavailable")],
    },
    "dial-refused": {
      fires: [own(503, "ServiceUnavailable", "error trying to reach service: dial tcp: connection refused")],
      silent: [own(503, "ServiceUnavailable")],
    },
    "webhook-denied": {
      fires: [own(403, "Forbidden", 'admission webhook \\"x\\" denied the request')],
      silent: [member],
    },
    ...examplesOfTable(kubernetesReasons, (reason) => own(409, reason), "reason-"),
  },
};
