import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { hasuraCauses } from "./hasura.ts";

/** An error as the GraphQL interface answers it. */
const refusal = (code: string, message: string) =>
  exchange({
    request: "POST /v1/graphql",
    status: "200 OK",
    json: { errors: [{ extensions: { path: "$", code }, message }] },
  });

export const hasuraExamples: ExamplesOf<typeof hasuraCauses> = {
  "column-not-visible": {
    fires: [refusal("validation-failed", "field \"age\" not found in type: 'users'")],
    silent: [refusal("validation-failed", "field 'user' not found in type: 'query_root'")],
  },
  "secret-missing": {
    fires: [refusal("access-denied", "x-hasura-admin-secret/x-hasura-access-key required, but not found")],
    silent: [refusal("access-denied", 'invalid "x-hasura-admin-secret"/"x-hasura-access-key"')],
  },
  "secret-wrong": {
    fires: [refusal("access-denied", 'invalid "x-hasura-admin-secret"/"x-hasura-access-key"')],
    silent: [refusal("access-denied", "x-hasura-admin-secret required, but not found")],
  },
  "token-missing": {
    fires: [
      refusal("invalid-headers", "Missing 'Authorization' or 'Cookie' header in JWT authentication mode"),
    ],
    silent: [refusal("invalid-jwt", "Could not verify JWT: JWTExpired")],
  },
  "token-expired": {
    fires: [refusal("invalid-jwt", "Could not verify JWT: JWTExpired")],
    silent: [refusal("invalid-jwt", "Could not verify JWT: JWSError JWSInvalidSignature")],
  },
  "token-refused": {
    fires: [refusal("invalid-jwt", "Could not verify JWT: JWSError JWSInvalidSignature")],
    silent: [refusal("invalid-jwt", "Could not verify JWT: JWTExpired")],
  },
  "token-for-others": {
    fires: [refusal("invalid-jwt", "Could not verify JWT: JWTNotInAudience")],
    silent: [refusal("invalid-jwt", "Could not verify JWT: JWSError JWSInvalidSignature")],
  },
  "role-not-allowed": {
    fires: [refusal("access-denied", "Your requested role is not in allowed roles")],
    silent: [refusal("access-denied", "x-hasura-admin-secret required, but not found")],
  },
  "field-not-visible": {
    fires: [
      exchange({
        request: "POST /v1/graphql",
        status: "200 OK",
        json: {
          errors: [
            {
              extensions: { path: "$.selectionSet.todos", code: "validation-failed" },
              message: "field 'todos' not found in type: 'query_root'",
            },
          ],
        },
      }),
      exchange({
        request: "POST /v1/graphql",
        status: "200 OK",
        json: {
          errors: [
            {
              extensions: { path: "$.selectionSet.todos", code: "validation-failed" },
              message: "field \"todos\" not found in type: 'query_root'",
            },
          ],
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /v1/graphql",
        status: "200 OK",
        json: {
          errors: [
            {
              extensions: { path: "$.selectionSet.users.selectionSet.age", code: "validation-failed" },
              message: "field 'age' not found in type: 'users'",
            },
          ],
        },
      }),
    ],
  },
  "mutation-not-visible": {
    fires: [refusal("validation-failed", "field 'insert_user' not found in type: 'mutation_root'")],
    silent: [refusal("validation-failed", "field 'user' not found in type: 'query_root'")],
  },
  "not-unique": {
    fires: [
      refusal(
        "constraint-violation",
        'Uniqueness violation. duplicate key value violates unique constraint "users_pkey"',
      ),
    ],
    silent: [refusal("constraint-violation", "Foreign key violation.")],
  },
  "check-violated": {
    fires: [refusal("permission-error", "check constraint of an insert/update permission has failed")],
    silent: [refusal("permission-error", "No.")],
  },
};
