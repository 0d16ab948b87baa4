import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { requestFieldsCauses } from "./request-fields.ts";

export const requestFieldsExamples: ExamplesOf<typeof requestFieldsCauses> = {
  "lists-fields": {
    fires: [exchange({ status: 422, json: { errors: { email: ["taken"] } } })],
    silent: [exchange({ status: 422, json: { errors: {} } })],
  },
  "says-invalid": {
    fires: [
      exchange({ status: 400, json: { error: "This endpoint requires `store_id`!" } }),
      exchange({ status: 400, json: { message: "id is required" } }),
    ],
    silent: [
      exchange({
        request: "GET /",
        status: "400 Bad Request",
        body: "Invalid HTTP_HOST header: site_x. The domain name provided is not valid.",
      }),

      exchange({ status: 400, json: { message: "x" } }),
      exchange({
        request: "POST /up",
        sent: { "Content-Type": "multipart/form-data" },
        status: 400,
        json: { error: "A file is required" },
      }),
    ],
  },
  unprocessable: {
    fires: [exchange({ status: 422, json: { a: 1 } })],
    silent: [exchange({ status: 422, page: "Sorry" })],
  },
  "bad-request": {
    fires: [exchange({ status: 400, json: { a: 1 } })],
    silent: [exchange({ status: 400, page: "Bad Request" })],
  },
};
