import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { namedCodesCauses } from "./named-codes.ts";

const signed = { Authorization: "Bearer abc" };
const answer = (status: number, json: unknown, sent: Readonly<Record<string, string>> = {}) =>
  exchange({ request: "POST /shop.v1.Orders/Get", sent, status, json });
/** Connect's and Twirp's form; then that of gateways to gRPC. */
const named = (code: string, status = 400, sent = {}) => answer(status, { code, message: "No order" }, sent);
const gateway = (code: string, status = 400) =>
  answer(status, { error: { code: status, message: "No order", status: code } });
const graphql = (code: string) =>
  answer(200, { errors: [{ message: "It failed", extensions: { code } }], data: null });
/** The code of a thing that was asked for is none of an error's. */
const record = (code: string) => answer(200, { code, name: "A word in a list of words" });
const one = (code: string, near = "canceled") =>
  ({ fires: [named(code), gateway(code.toUpperCase())], silent: [named(near), record(code)] }) as const;

export const namedCodesExamples: ExamplesOf<typeof namedCodesCauses> = {
  "no-login": {
    fires: [named("unauthenticated", 401), graphql("UNAUTHENTICATED")],
    silent: [named("unauthenticated", 401, signed), record("unauthenticated")],
  },
  "login-refused": {
    fires: [named("unauthenticated", 500, signed)],
    silent: [named("unauthenticated", 500)],
  },
  "perhaps-expired": {
    fires: [named("unauthenticated", 401, signed)],
    silent: [named("unauthenticated", 401)],
  },
  "no-right": one("permission_denied"),
  taken: one("already_exists"),
  invalid: one("invalid_argument"),
  "no-method": one("unimplemented"),
  "too-late": one("deadline_exceeded"),
  exhausted: one("resource_exhausted"),
  quota: one("resource_exhausted"),
  "not-found": one("not_found"),
  state: one("failed_precondition"),
  unavailable: one("unavailable"),
  "query-malformed": {
    fires: [graphql("GRAPHQL_PARSE_FAILED")],
    silent: [graphql("GRAPHQL_VALIDATION_FAILED")],
  },
  "query-invalid": { fires: [graphql("BAD_USER_INPUT")], silent: [graphql("INTERNAL_SERVER_ERROR")] },
  thrown: { fires: [graphql("INTERNAL_SERVER_ERROR")], silent: [graphql("BAD_USER_INPUT")] },
  "token-over": {
    fires: [named("TOKEN_EXPIRED", 500), answer(400, { name: "x", error: "token_expired" })],
    silent: [named("coupon_expired", 500), record("token_expired")],
  },
};
