import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { yiiCauses } from "./yii.ts";

/** An exception as Yii tells it in JSON. */
const refusal = (status: number, name: string, message: string) =>
  exchange({
    request: "GET /site/x",
    status: `${status} ${name}`,
    json: { name, message, code: 0, status, type: "yii\\web\\HttpException" },
  });

export const yiiExamples: ExamplesOf<typeof yiiCauses> = {
  forgery: {
    fires: [refusal(400, "Bad Request", "Unable to verify your data submission.")],
    silent: [refusal(400, "Bad Request", "No.")],
  },
  parameters: {
    fires: [refusal(400, "Bad Request", "Missing required parameters: id")],
    silent: [refusal(400, "Bad Request", "No.")],
  },
  json: {
    fires: [refusal(400, "Bad Request", "Invalid JSON data in request body: Syntax error.")],
    silent: [refusal(400, "Bad Request", "No.")],
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
    silent: [refusal(401, "Unauthorized", "No.")],
  },
  right: {
    fires: [refusal(403, "Forbidden", "You are not allowed to perform this action.")],
    silent: [refusal(403, "Forbidden", "No.")],
  },
  method: {
    fires: [
      refusal(
        405,
        "Method Not Allowed",
        "Method Not Allowed. This URL can only handle the following request methods: POST.",
      ),
    ],
    silent: [refusal(405, "Method Not Allowed", "No.")],
  },
  "no-route": {
    fires: [refusal(404, "Not Found", "Page not found.")],
    silent: [refusal(404, "Not Found", "Object not found: 7")],
  },
  record: {
    fires: [refusal(404, "Not Found", "Object not found: 7")],
    silent: [refusal(404, "Not Found", "Page not found.")],
  },
  limited: {
    fires: [refusal(429, "Too Many Requests", "Rate limit exceeded.")],
    silent: [refusal(429, "Too Many Requests", "No.")],
  },
  thrown: {
    fires: [refusal(500, "Internal Server Error", "An internal server error occurred.")],
    silent: [refusal(500, "Internal Server Error", "No.")],
  },
};
