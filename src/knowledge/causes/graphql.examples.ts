import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type graphqlCauses, graphqlCodes } from "./graphql.ts";

export const graphqlExamples: ExamplesOf<typeof graphqlCauses> = {
  ...examplesOfTable(
    graphqlCodes,
    (code) =>
      exchange({ status: "400 Bad Request", json: { errors: [{ message: "No.", extensions: { code } }] } }),
    "code-",
  ),
  "csrf-prevention": {
    fires: [
      exchange({
        request: "POST /graphql",
        status: "400 Bad Request",
        json: {
          errors: [
            {
              message:
                "This operation has been blocked as a potential Cross-Site Request Forgery (CSRF). Please either specify a 'content-type' header",
              extensions: { code: "BAD_REQUEST" },
            },
          ],
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /graphql",
        status: "400 Bad Request",
        json: { errors: [{ message: "No.", extensions: { code: "BAD_REQUEST" } }] },
      }),
    ],
  },
  "query-missing": {
    fires: [
      exchange({
        request: "POST /graphql",
        status: "400 Bad Request",
        json: { errors: [{ message: "Must provide query string." }] },
      }),
    ],
    silent: [
      exchange({
        request: "POST /graphql",
        status: "400 Bad Request",
        json: { errors: [{ message: "No." }] },
      }),
    ],
  },
  "body-missing": {
    fires: [
      exchange({
        request: "POST /graphql",
        status: "400 Bad Request",
        body: "POST body missing, invalid Content-Type, or JSON object has no keys.",
      }),
    ],
    silent: [
      exchange({
        request: "POST /graphql",
        status: "400 Bad Request",
        json: { errors: [{ message: "No." }] },
      }),
    ],
  },
  "body-json": {
    fires: [
      exchange({
        request: "POST /graphql",
        status: "400 Bad Request",
        json: { errors: [{ message: "POST body sent invalid JSON." }] },
      }),
    ],
    silent: [
      exchange({
        request: "POST /graphql",
        status: "400 Bad Request",
        json: { errors: [{ message: "No." }] },
      }),
    ],
  },
  method: {
    fires: [
      exchange({
        request: "PUT /graphql",
        status: "405 Method Not Allowed",
        json: { errors: [{ message: "GraphQL only supports GET and POST requests." }] },
      }),
    ],
    silent: [
      exchange({
        request: "POST /graphql",
        status: "405 Method Not Allowed",
        json: { errors: [{ message: "No." }] },
      }),
    ],
  },
  "introspection-off": {
    fires: [
      exchange({
        request: "POST /graphql",
        status: "400 Bad Request",
        json: {
          errors: [
            {
              message:
                "GraphQL introspection is not allowed by Apollo Server, but the query contained __schema or __type.",
              extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
            },
          ],
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /graphql",
        status: "400 Bad Request",
        json: { errors: [{ message: "No." }] },
      }),
    ],
  },
  "field-unknown": {
    fires: [
      exchange({
        request: "POST /graphql",
        status: "400 Bad Request",
        json: { errors: [{ message: 'Cannot query field "agee" on type "User". Did you mean "age"?' }] },
      }),
    ],
    silent: [
      exchange({
        request: "POST /graphql",
        status: "400 Bad Request",
        json: { errors: [{ message: "No." }] },
      }),
    ],
  },
};
