import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { hasuraCauses } from "./hasura.ts";

export const hasuraExamples: ExamplesOf<typeof hasuraCauses> = {
  "secret-missing": {
    fires: [
      exchange({
        request: "POST /v1/graphql",
        status: "200 OK",
        json: {
          errors: [
            {
              extensions: { path: "$", code: "access-denied" },
              message: "x-hasura-admin-secret/x-hasura-access-key required, but not found",
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
              extensions: { path: "$", code: "access-denied" },
              message: 'invalid "x-hasura-admin-secret"/"x-hasura-access-key"',
            },
          ],
        },
      }),
    ],
  },
  "secret-wrong": {
    fires: [
      exchange({
        request: "POST /v1/graphql",
        status: "200 OK",
        json: {
          errors: [
            {
              extensions: { path: "$", code: "access-denied" },
              message: 'invalid "x-hasura-admin-secret"/"x-hasura-access-key"',
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
              extensions: { path: "$", code: "access-denied" },
              message: "x-hasura-admin-secret required, but not found",
            },
          ],
        },
      }),
    ],
  },
  "token-missing": {
    fires: [
      exchange({
        request: "POST /v1/graphql",
        status: "200 OK",
        json: {
          errors: [
            {
              extensions: { path: "$", code: "invalid-headers" },
              message: "Missing 'Authorization' or 'Cookie' header in JWT authentication mode",
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
            { extensions: { path: "$", code: "invalid-jwt" }, message: "Could not verify JWT: JWTExpired" },
          ],
        },
      }),
    ],
  },
  "token-expired": {
    fires: [
      exchange({
        request: "POST /v1/graphql",
        status: "200 OK",
        json: {
          errors: [
            { extensions: { path: "$", code: "invalid-jwt" }, message: "Could not verify JWT: JWTExpired" },
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
              extensions: { path: "$", code: "invalid-jwt" },
              message: "Could not verify JWT: JWSError JWSInvalidSignature",
            },
          ],
        },
      }),
    ],
  },
  "token-refused": {
    fires: [
      exchange({
        request: "POST /v1/graphql",
        status: "200 OK",
        json: {
          errors: [
            {
              extensions: { path: "$", code: "invalid-jwt" },
              message: "Could not verify JWT: JWSError JWSInvalidSignature",
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
            { extensions: { path: "$", code: "invalid-jwt" }, message: "Could not verify JWT: JWTExpired" },
          ],
        },
      }),
    ],
  },
  "token-for-others": {
    fires: [
      exchange({
        request: "POST /v1/graphql",
        status: "200 OK",
        json: {
          errors: [
            {
              extensions: { path: "$", code: "invalid-jwt" },
              message: "Could not verify JWT: JWTNotInAudience",
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
              extensions: { path: "$", code: "invalid-jwt" },
              message: "Could not verify JWT: JWSError JWSInvalidSignature",
            },
          ],
        },
      }),
    ],
  },
  "role-not-allowed": {
    fires: [
      exchange({
        request: "POST /v1/graphql",
        status: "200 OK",
        json: {
          errors: [
            {
              extensions: { path: "$", code: "access-denied" },
              message: "Your requested role is not in allowed roles",
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
              extensions: { path: "$", code: "access-denied" },
              message: "x-hasura-admin-secret required, but not found",
            },
          ],
        },
      }),
    ],
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
    fires: [
      exchange({
        request: "POST /v1/graphql",
        status: "200 OK",
        json: {
          errors: [
            {
              extensions: { path: "$", code: "validation-failed" },
              message: "field 'insert_user' not found in type: 'mutation_root'",
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
              extensions: { path: "$", code: "validation-failed" },
              message: "field 'user' not found in type: 'query_root'",
            },
          ],
        },
      }),
    ],
  },
  "not-unique": {
    fires: [
      exchange({
        request: "POST /v1/graphql",
        status: "200 OK",
        json: {
          errors: [
            {
              extensions: { path: "$", code: "constraint-violation" },
              message: 'Uniqueness violation. duplicate key value violates unique constraint "users_pkey"',
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
            { extensions: { path: "$", code: "constraint-violation" }, message: "Foreign key violation." },
          ],
        },
      }),
    ],
  },
  "check-violated": {
    fires: [
      exchange({
        request: "POST /v1/graphql",
        status: "200 OK",
        json: {
          errors: [
            {
              extensions: { path: "$", code: "permission-error" },
              message: "check constraint of an insert/update permission has failed",
            },
          ],
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /v1/graphql",
        status: "200 OK",
        json: { errors: [{ extensions: { path: "$", code: "permission-error" }, message: "No." }] },
      }),
    ],
  },
};
