import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { drupalRoutesCauses } from "./drupal-routes.ts";

const said = (status: string, message: string, sent: Readonly<Record<string, string>> = {}) =>
  exchange({ request: "POST /jsonapi/node/article", sent, status, json: { message } });

export const drupalRoutesExamples: ExamplesOf<typeof drupalRoutesCauses> = {
  "read-only": {
    fires: [
      said(
        "405 Method Not Allowed",
        "JSON:API is configured to accept only read operations. Site administrators can configure this at /admin/config/services/jsonapi.",
      ),
    ],
    silent: [said("405 Method Not Allowed", "No.")],
  },
  invalid: {
    fires: [
      said(
        "422 Unprocessable Entity",
        "Unprocessable Entity: validation failed.\ntitle: This value should not be null.\n",
      ),
    ],
    silent: [said("422 Unprocessable Entity", "No.")],
  },
  exists: {
    fires: [said("409 Conflict", "Conflict: Entity already exists.")],
    silent: [said("409 Conflict", "No.")],
  },
  "id-differs": {
    fires: [
      said("400 Bad Request", "The selected entity (8f0c2c3e) does not match the ID in the payload (5a52)."),
    ],
    silent: [said("400 Bad Request", "No.")],
  },
  permission: {
    fires: [
      exchange({
        request: "GET /node/1",
        status: "403 Forbidden",
        json: { message: "The 'access content' permission is required." },
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  format: {
    fires: [
      exchange({
        request: "GET /node/1",
        status: "406 Not Acceptable",
        json: { message: "No route found for the specified format html. Supported formats: json." },
      }),
    ],
    silent: [exchange({ status: "406 Not Acceptable", json: { message: "No." } })],
  },
  "content-type": {
    fires: [
      exchange({
        request: "POST /node",
        status: "415 Unsupported Media Type",
        json: { message: 'No route found that matches "Content-Type: text/plain"' },
      }),
    ],
    silent: [exchange({ status: "415 Unsupported Media Type", json: { message: "No." } })],
  },
};
