import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type directusCauses, directusCodes } from "./directus.ts";

export const directusExamples: ExamplesOf<typeof directusCauses> = {
  ...examplesOfTable(
    directusCodes,
    (code) =>
      exchange({ status: "400 Bad Request", json: { errors: [{ message: "No.", extensions: { code } }] } }),
    "code-",
  ),
  hidden: {
    fires: [
      exchange({
        request: "GET /items/posts",
        status: "403 Forbidden",
        json: {
          errors: [
            { message: "You don't have permission to access this.", extensions: { code: "FORBIDDEN" } },
          ],
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
  },
  "no-permission": {
    fires: [
      exchange({
        request: "GET /items/posts",
        status: "403 Forbidden",
        json: {
          errors: [
            { message: "You don't have permission to access this.", extensions: { code: "FORBIDDEN" } },
          ],
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
  },
};
