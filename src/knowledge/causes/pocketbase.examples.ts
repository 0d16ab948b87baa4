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
  "no-jwt": {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        sent: { Authorization: "Bearer Token" },
        status: "400 Bad Request",
        json: { data: {}, message: "Failed to create record.", status: 400 },
      }),
      exchange({
        request: "POST /api/collections/posts/records",
        sent: { Authorization: "Basic YTpi" },
        status: "403 Forbidden",
        json: { data: {}, message: "Only superusers can perform this action.", status: 403 },
      }),
      exchange({
        request: "GET /api/collections/a/records/b",
        sent: { Authorization: "abc" },
        status: "404 Not Found",
        json: { data: {}, message: "The requested resource wasn't found.", status: 404 },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/collections/posts/records",
        sent: { Authorization: "Bearer eyJhbGciOiJIUzI1NiJ9.e30.x" },
        status: "400 Bad Request",
        json: { data: {}, message: "Failed to create record.", status: 400 },
      }),
      exchange({
        request: "POST /api/collections/posts/records",
        sent: { Authorization: "Bearer Token" },
        status: "400 Bad Request",
        json: { data: {}, message: "No.", status: 400 },
      }),
    ],
  },
  "token-not-known": {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        sent: { Authorization: "Bearer eyJhbGciOiJIUzI1NiJ9.e30.x" },
        status: "401 Unauthorized",
        json: { data: {}, message: "The request requires valid record authorization token.", status: 401 },
      }),
      exchange({
        request: "POST /api/collections/posts/records",
        status: "401 Unauthorized",
        json: { data: {}, message: "Missing or invalid authentication.", status: 401 },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "401 Unauthorized",
        json: { data: {}, message: "The request requires valid record authorization token.", status: 401 },
      }),
    ],
  },
  "token-perhaps-over": {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        sent: { Authorization: "Bearer eyJhbGciOiJIUzI1NiJ9.e30.x" },
        status: "401 Unauthorized",
        json: { data: {}, message: "The request requires valid record authorization token.", status: 401 },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/collections/posts/records",
        sent: { Authorization: "Bearer abc" },
        status: "401 Unauthorized",
        json: { data: {}, message: "The request requires valid record authorization token.", status: 401 },
      }),
    ],
  },
  "other-collection": {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "403 Forbidden",
        json: {
          data: {},
          message: "The authorized record is not allowed to perform this action.",
          status: 403,
        },
      }),
      exchange({
        request: "POST /api/collections/posts/records",
        status: "403 Forbidden",
        json: {
          data: {},
          message: "The request doesn't satisfy the collection requirements to authenticate.",
          status: 403,
        },
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
  "login-way-off": {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "403 Forbidden",
        json: {
          data: {},
          message: "The collection is not configured to allow OAuth2 authentication.",
          status: 403,
        },
      }),
      exchange({
        request: "POST /api/batch",
        status: "403 Forbidden",
        json: { data: {}, message: "Batch requests are not allowed.", status: 403 },
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
  "create-rule": {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: { data: {}, message: "Failed to create record.", status: 400 },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: {
          data: { title: { code: "validation_required", message: "Cannot be blank." } },
          message: "Failed to create record.",
          status: 400,
        },
      }),
    ],
  },
  "create-as-guest": {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: { data: {}, message: "Failed to create record.", status: 400 },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/collections/posts/records",
        sent: { Authorization: "Bearer eyJhbGciOiJIUzI1NiJ9.e30.x" },
        status: "400 Bad Request",
        json: { data: {}, message: "Failed to create record.", status: 400 },
      }),
    ],
  },
  "query-refused": {
    fires: [
      exchange({
        request: "GET /api/collections/posts/records?filter=a",
        status: "400 Bad Request",
        json: { data: {}, message: "Something went wrong while processing your request.", status: 400 },
      }),
    ],
    silent: [
      exchange({
        request: "GET /api/collections/posts/records",
        status: "400 Bad Request",
        json: { data: {}, message: "Something went wrong while processing your request.", status: 400 },
      }),
    ],
  },
  "body-unreadable": {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: { data: {}, message: "Failed to read the submitted data.", status: 400 },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: {
          data: { a: { code: "validation_required", message: "No." } },
          message: "An error occurred while loading the submitted data.",
          status: 400,
        },
      }),
    ],
  },
  "still-referenced": {
    fires: [
      exchange({
        request: "DELETE /api/collections/a/records/b",
        status: "400 Bad Request",
        json: {
          data: {},
          message:
            "Failed to delete record. Make sure that the record is not part of a required relation reference.",
          status: 400,
        },
      }),
    ],
    silent: [
      exchange({
        request: "DELETE /api/collections/a/records/b",
        status: "400 Bad Request",
        json: { data: {}, message: "Failed to delete record.", status: 400 },
      }),
    ],
  },
  "token-of-mail": {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: { data: {}, message: "Invalid or expired OTP.", status: 400 },
      }),
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: {
          data: { token: { code: "validation_invalid_token", message: "Invalid or expired token." } },
          message: "An error occurred while validating the submitted data.",
          status: 400,
        },
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
  "oauth2-code": {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: { data: {}, message: "Failed to fetch OAuth2 token.", status: 400 },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: { data: {}, message: "Failed to fetch OAuth2 user.", status: 400 },
      }),
    ],
  },
  "client-id-gone": {
    fires: [
      exchange({
        request: "POST /api/realtime",
        status: "404 Not Found",
        json: { data: {}, message: "Missing or invalid client id.", status: 404 },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/realtime",
        status: "404 Not Found",
        json: { data: {}, message: "No.", status: 404 },
      }),
    ],
  },
  "not-unique": {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: {
          data: { email: { code: "validation_not_unique", message: "Value must be unique." } },
          message: "Failed to create record.",
          status: 400,
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: {
          data: { email: { code: "validation_required", message: "Cannot be blank." } },
          message: "Failed to create record.",
          status: 400,
        },
      }),
    ],
  },
  "protected-field": {
    fires: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: {
          data: { verified: { code: "validation_values_mismatch", message: "Values don't match." } },
          message: "Failed to create record.",
          status: 400,
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/collections/posts/records",
        status: "400 Bad Request",
        json: {
          data: { passwordConfirm: { code: "validation_values_mismatch", message: "Values don't match." } },
          message: "Failed to create record.",
          status: 400,
        },
      }),
    ],
  },
};
