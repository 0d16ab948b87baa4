import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type directusCauses, directusCodes } from "./directus.ts";

/** Of what the role may not see, and of what is not there. */
const denied = {
  fires: [
    exchange({
      request: "GET /items/posts",
      status: "403 Forbidden",
      json: {
        errors: [{ message: "You don't have permission to access this.", extensions: { code: "FORBIDDEN" } }],
      },
    }),
  ],
  silent: [
    exchange({
      request: "GET /items/posts",
      status: "403 Forbidden",
      json: { errors: [{ message: "No.", extensions: { code: "FORBIDDEN" } }] },
    }),
  ],
} as const;

const change = (target: string, page: string, code = "FORBIDDEN") =>
  exchange({
    request: `PATCH ${target}`,
    sent: { Referer: `https://site.example/admin/${page}` },
    status: "403 Forbidden",
    json: { errors: [{ message: "You don't have permission to access this.", extensions: { code } }] },
  });

const unexpected = (message: string) =>
  exchange({
    status: 500,
    json: { errors: [{ message, extensions: { code: "INTERNAL_SERVER_ERROR" } }] },
  });

export const directusExamples: ExamplesOf<typeof directusCauses> = {
  "schema-outdated": {
    fires: [
      change("/fields/articles/title", "settings/data-model/articles"),
      change("/collections/articles", "settings/data-model"),
    ],
    silent: [
      change("/fields/articles/title", "content/articles"),
      change("/items/articles", "settings/data-model/articles"),
      change("/fields/articles/title", "settings/data-model/articles", "INVALID_PAYLOAD"),
    ],
  },
  ...examplesOfTable(
    directusCodes,
    (code) =>
      exchange({
        status: "400 Bad Request",
        json: { errors: [{ message: "An unexpected error occurred.", extensions: { code } }] },
      }),
    "code-",
  ),
  "code-unhandled-exception": {
    fires: [unexpected("An unexpected error occurred.")],
    silent: [unexpected("Cannot read properties of undefined (reading 'id')")],
  },
  hidden: denied,
  "no-permission": denied,
};
