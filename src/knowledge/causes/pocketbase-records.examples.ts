import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { answer } from "./pocketbase.test-data.ts";
import type { pocketbaseRecordsCauses } from "./pocketbase-records.ts";

export const pocketbaseRecordsExamples: ExamplesOf<typeof pocketbaseRecordsCauses> = {
  "query-refused": {
    fires: [
      answer("400 Bad Request", "Something went wrong while processing your request.", {
        request: "GET /api/collections/posts/records?filter=a",
      }),
    ],
    silent: [
      answer("400 Bad Request", "Something went wrong while processing your request.", {
        request: "GET /api/collections/posts/records",
      }),
    ],
  },
  "body-unreadable": {
    fires: [answer("400 Bad Request", "Failed to read the submitted data.")],
    silent: [
      answer("400 Bad Request", "An error occurred while loading the submitted data.", {
        data: { a: { code: "validation_required", message: "No." } },
      }),
    ],
  },
  "still-referenced": {
    fires: [
      answer(
        "400 Bad Request",
        "Failed to delete record. Make sure that the record is not part of a required relation reference.",
        { request: "DELETE /api/collections/a/records/b" },
      ),
    ],
    silent: [
      answer("400 Bad Request", "Failed to delete record.", {
        request: "DELETE /api/collections/a/records/b",
      }),
    ],
  },
  "client-id-gone": {
    fires: [answer("404 Not Found", "Missing or invalid client id.", { request: "POST /api/realtime" })],
    silent: [answer("404 Not Found", "No.", { request: "POST /api/realtime" })],
  },
  record: {
    fires: [answer("404 Not Found", "The requested resource wasn't found.")],
    silent: [answer("404 Not Found", "No.")],
  },
  "not-unique": {
    fires: [
      answer("400 Bad Request", "Failed to create record.", {
        data: { email: { code: "validation_not_unique", message: "Value must be unique." } },
      }),
    ],
    silent: [
      answer("400 Bad Request", "Failed to create record.", {
        data: { email: { code: "validation_required", message: "Cannot be blank." } },
      }),
    ],
  },
  "protected-field": {
    fires: [
      answer("400 Bad Request", "Failed to create record.", {
        data: { verified: { code: "validation_values_mismatch", message: "Values don't match." } },
      }),
    ],
    silent: [
      answer("400 Bad Request", "Failed to create record.", {
        data: { passwordConfirm: { code: "validation_values_mismatch", message: "Values don't match." } },
      }),
    ],
  },
  fields: {
    fires: [
      answer("400 Bad Request", "Failed to create record.", {
        data: { title: { code: "validation_required", message: "Missing required value." } },
      }),
    ],
    silent: [answer("400 Bad Request", "Failed to create record.")],
  },
};
