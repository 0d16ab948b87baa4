import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type trpcCauses, trpcCodes } from "./trpc.ts";

export const trpcExamples: ExamplesOf<typeof trpcCauses> = {
  ...examplesOfTable(
    trpcCodes,
    (code) =>
      exchange({
        status: "400 Bad Request",
        json: { error: { message: "No.", code: -32600, data: { code, httpStatus: 400 } } },
      }),
    "code-",
  ),
  "procedure-missing": {
    fires: [
      exchange({
        request: "GET /trpc/x",
        status: "404 Not Found",
        json: {
          error: {
            message: 'No "query"-procedure on path "post.byId"',
            code: -32004,
            data: { code: "NOT_FOUND", httpStatus: 404, path: "x" },
          },
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /trpc/x",
        status: "404 Not Found",
        json: {
          error: {
            message: "No such post",
            code: -32004,
            data: { code: "NOT_FOUND", httpStatus: 404, path: "x" },
          },
        },
      }),
    ],
  },
  "procedure-type": {
    fires: [
      exchange({
        request: "GET /trpc/x",
        status: "405 Method Not Allowed",
        json: {
          error: {
            message: 'Unsupported POST-request to query procedure at path "a"',
            code: -32004,
            data: { code: "METHOD_NOT_SUPPORTED", httpStatus: 405, path: "x" },
          },
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /trpc/x",
        status: "405 Method Not Allowed",
        json: {
          error: {
            message: "No",
            code: -32004,
            data: { code: "METHOD_NOT_SUPPORTED", httpStatus: 405, path: "x" },
          },
        },
      }),
    ],
  },
  "input-invalid": {
    fires: [
      exchange({
        request: "GET /trpc/x",
        status: "400 Bad Request",
        json: {
          error: {
            message: '[{"code": "invalid_type","expected":"string","path":["id"]}]',
            code: -32004,
            data: { code: "BAD_REQUEST", httpStatus: 400, path: "x" },
          },
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /trpc/x",
        status: "400 Bad Request",
        json: {
          error: { message: "No", code: -32004, data: { code: "BAD_REQUEST", httpStatus: 400, path: "x" } },
        },
      }),
    ],
  },
};
