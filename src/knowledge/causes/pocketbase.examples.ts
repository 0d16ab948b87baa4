import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { pocketbaseCauses } from "./pocketbase.ts";

export const pocketbaseExamples: ExamplesOf<typeof pocketbaseCauses> = {
  "login-wrong": {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: { data: {}, message: "Failed to authenticate.", status: 400 },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: { data: {}, message: "No.", status: 400 },
      }),
    ],
  },
  "token-wanted": {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "401 Unauthorized",
        json: { data: {}, message: "The request requires valid record authorization token.", status: 401 },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "401 Unauthorized",
        json: { data: {}, message: "No.", status: 401 },
      }),
    ],
  },
  "admins-only": {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "403 Forbidden",
        json: { data: {}, message: "Only superusers can perform this action.", status: 403 },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "403 Forbidden",
        json: { data: {}, message: "No.", status: 403 },
      }),
    ],
  },
  refused: {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "403 Forbidden",
        json: { data: {}, message: "You are not allowed to perform this request.", status: 403 },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "403 Forbidden",
        json: { data: {}, message: "No.", status: 403 },
      }),
    ],
  },
  record: {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "404 Not Found",
        json: { data: {}, message: "The requested resource wasn't found.", status: 404 },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "404 Not Found",
        json: { data: {}, message: "No.", status: 404 },
      }),
    ],
  },
  fields: {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: {
          data: { title: { code: "validation_required", message: "Missing required value." } },
          message: "Failed to create record.",
          status: 400,
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: { data: {}, message: "Failed to create record.", status: 400 },
      }),
    ],
  },
};
