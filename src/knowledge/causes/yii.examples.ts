import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { yiiCauses } from "./yii.ts";

export const yiiExamples: ExamplesOf<typeof yiiCauses> = {
  forgery: {
    fires: [
      exchange({
        request: "GET /site/x",
        status: "400 Bad Request",
        json: {
          name: "Bad Request",
          message: "Unable to verify your data submission.",
          code: 0,
          status: 400,
          type: "yii\\web\\HttpException",
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /site/x",
        status: "400 Bad Request",
        json: { name: "Bad Request", message: "No.", code: 0, status: 400, type: "yii\\web\\HttpException" },
      }),
    ],
  },
  parameters: {
    fires: [
      exchange({
        request: "GET /site/x",
        status: "400 Bad Request",
        json: {
          name: "Bad Request",
          message: "Missing required parameters: id",
          code: 0,
          status: 400,
          type: "yii\\web\\HttpException",
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /site/x",
        status: "400 Bad Request",
        json: { name: "Bad Request", message: "No.", code: 0, status: 400, type: "yii\\web\\HttpException" },
      }),
    ],
  },
  json: {
    fires: [
      exchange({
        request: "GET /site/x",
        status: "400 Bad Request",
        json: {
          name: "Bad Request",
          message: "Invalid JSON data in request body: Syntax error.",
          code: 0,
          status: 400,
          type: "yii\\web\\HttpException",
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /site/x",
        status: "400 Bad Request",
        json: { name: "Bad Request", message: "No.", code: 0, status: 400, type: "yii\\web\\HttpException" },
      }),
    ],
  },
  credentials: {
    fires: [
      exchange({
        request: "GET /users",
        sent: { Authorization: "Bearer a" },
        status: "401 Unauthorized",
        json: {
          name: "Unauthorized",
          message: "Your request was made with invalid credentials.",
          code: 0,
          status: 401,
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /site/x",
        status: "401 Unauthorized",
        json: { name: "Unauthorized", message: "No.", code: 0, status: 401, type: "yii\\web\\HttpException" },
      }),
    ],
  },
  right: {
    fires: [
      exchange({
        request: "GET /site/x",
        status: "403 Forbidden",
        json: {
          name: "Forbidden",
          message: "You are not allowed to perform this action.",
          code: 0,
          status: 403,
          type: "yii\\web\\HttpException",
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /site/x",
        status: "403 Forbidden",
        json: { name: "Forbidden", message: "No.", code: 0, status: 403, type: "yii\\web\\HttpException" },
      }),
    ],
  },
  method: {
    fires: [
      exchange({
        request: "GET /site/x",
        status: "405 Method Not Allowed",
        json: {
          name: "Method Not Allowed",
          message: "Method Not Allowed. This URL can only handle the following request methods: POST.",
          code: 0,
          status: 405,
          type: "yii\\web\\HttpException",
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /site/x",
        status: "405 Method Not Allowed",
        json: {
          name: "Method Not Allowed",
          message: "No.",
          code: 0,
          status: 405,
          type: "yii\\web\\HttpException",
        },
      }),
    ],
  },
  "no-route": {
    fires: [
      exchange({
        request: "GET /site/x",
        status: "404 Not Found",
        json: {
          name: "Not Found",
          message: "Page not found.",
          code: 0,
          status: 404,
          type: "yii\\web\\HttpException",
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /site/x",
        status: "404 Not Found",
        json: {
          name: "Not Found",
          message: "Object not found: 7",
          code: 0,
          status: 404,
          type: "yii\\web\\HttpException",
        },
      }),
    ],
  },
  record: {
    fires: [
      exchange({
        request: "GET /site/x",
        status: "404 Not Found",
        json: {
          name: "Not Found",
          message: "Object not found: 7",
          code: 0,
          status: 404,
          type: "yii\\web\\HttpException",
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /site/x",
        status: "404 Not Found",
        json: {
          name: "Not Found",
          message: "Page not found.",
          code: 0,
          status: 404,
          type: "yii\\web\\HttpException",
        },
      }),
    ],
  },
  limited: {
    fires: [
      exchange({
        request: "GET /site/x",
        status: "429 Too Many Requests",
        json: {
          name: "Too Many Requests",
          message: "Rate limit exceeded.",
          code: 0,
          status: 429,
          type: "yii\\web\\HttpException",
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /site/x",
        status: "429 Too Many Requests",
        json: {
          name: "Too Many Requests",
          message: "No.",
          code: 0,
          status: 429,
          type: "yii\\web\\HttpException",
        },
      }),
    ],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /site/x",
        status: "500 Internal Server Error",
        json: {
          name: "Internal Server Error",
          message: "An internal server error occurred.",
          code: 0,
          status: 500,
          type: "yii\\web\\HttpException",
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /site/x",
        status: "500 Internal Server Error",
        json: {
          name: "Internal Server Error",
          message: "No.",
          code: 0,
          status: 500,
          type: "yii\\web\\HttpException",
        },
      }),
    ],
  },
};
