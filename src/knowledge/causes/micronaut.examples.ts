import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { micronautCauses } from "./micronaut.ts";

/** An error as HAL with the path and the sentence, which stands twice. */
const refusal = (status: string, message: string) =>
  exchange({
    request: "POST /x",
    status,
    json: {
      message,
      _links: { self: { href: "/x", templated: false } },
      _embedded: { errors: [{ message }] },
    },
  });

export const micronautExamples: ExamplesOf<typeof micronautCauses> = {
  "no-route": {
    fires: [refusal("404 Not Found", "Page Not Found")],
    silent: [refusal("404 Not Found", "No.")],
  },
  method: {
    fires: [
      refusal("405 Method Not Allowed", "Method [POST] not allowed for URI [/x]. Allowed methods: [GET]"),
    ],
    silent: [refusal("405 Method Not Allowed", "No.")],
  },
  "content-type": {
    fires: [
      refusal(
        "415 Unsupported Media Type",
        "Content Type [text/plain] not allowed. Allowed types: [application/json]",
      ),
    ],
    silent: [refusal("415 Unsupported Media Type", "No.")],
  },
  accept: {
    fires: [
      refusal(
        "406 Not Acceptable",
        "Specified Accept Types [text/html] not supported. Supported types: [application/json]",
      ),
    ],
    silent: [refusal("406 Not Acceptable", "No.")],
  },
  argument: {
    fires: [refusal("400 Bad Request", "Required QueryValue [name] not specified")],
    silent: [refusal("400 Bad Request", "No.")],
  },
  json: {
    fires: [refusal("400 Bad Request", "Invalid JSON: Unexpected character")],
    silent: [refusal("400 Bad Request", "No.")],
  },
  "too-large": {
    fires: [
      refusal(
        "413 Content Too Large",
        "The content length [20971520] exceeds the maximum allowed content length [10485760]",
      ),
    ],
    silent: [refusal("413 Content Too Large", "No.")],
  },
  thrown: {
    fires: [refusal("500 Internal Server Error", "Internal Server Error: no")],
    silent: [refusal("500 Internal Server Error", "No.")],
  },
};
