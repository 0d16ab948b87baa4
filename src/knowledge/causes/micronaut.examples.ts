import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { micronautCauses } from "./micronaut.ts";

export const micronautExamples: ExamplesOf<typeof micronautCauses> = {
  "no-route": {
    fires: [
      exchange({
        request: "POST /x",
        status: "404 Not Found",
        json: {
          message: "Page Not Found",
          _links: { self: { href: "/x", templated: false } },
          _embedded: { errors: [{ message: "Page Not Found" }] },
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "404 Not Found",
        json: {
          message: "No.",
          _links: { self: { href: "/x", templated: false } },
          _embedded: { errors: [{ message: "No." }] },
        },
      }),
    ],
  },
  method: {
    fires: [
      exchange({
        request: "POST /x",
        status: "405 Method Not Allowed",
        json: {
          message: "Method [POST] not allowed for URI [/x]. Allowed methods: [GET]",
          _links: { self: { href: "/x", templated: false } },
          _embedded: {
            errors: [{ message: "Method [POST] not allowed for URI [/x]. Allowed methods: [GET]" }],
          },
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "405 Method Not Allowed",
        json: {
          message: "No.",
          _links: { self: { href: "/x", templated: false } },
          _embedded: { errors: [{ message: "No." }] },
        },
      }),
    ],
  },
  "content-type": {
    fires: [
      exchange({
        request: "POST /x",
        status: "415 Unsupported Media Type",
        json: {
          message: "Content Type [text/plain] not allowed. Allowed types: [application/json]",
          _links: { self: { href: "/x", templated: false } },
          _embedded: {
            errors: [{ message: "Content Type [text/plain] not allowed. Allowed types: [application/json]" }],
          },
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "415 Unsupported Media Type",
        json: {
          message: "No.",
          _links: { self: { href: "/x", templated: false } },
          _embedded: { errors: [{ message: "No." }] },
        },
      }),
    ],
  },
  accept: {
    fires: [
      exchange({
        request: "POST /x",
        status: "406 Not Acceptable",
        json: {
          message: "Specified Accept Types [text/html] not supported. Supported types: [application/json]",
          _links: { self: { href: "/x", templated: false } },
          _embedded: {
            errors: [
              {
                message:
                  "Specified Accept Types [text/html] not supported. Supported types: [application/json]",
              },
            ],
          },
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "406 Not Acceptable",
        json: {
          message: "No.",
          _links: { self: { href: "/x", templated: false } },
          _embedded: { errors: [{ message: "No." }] },
        },
      }),
    ],
  },
  argument: {
    fires: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        json: {
          message: "Required QueryValue [name] not specified",
          _links: { self: { href: "/x", templated: false } },
          _embedded: { errors: [{ message: "Required QueryValue [name] not specified" }] },
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        json: {
          message: "No.",
          _links: { self: { href: "/x", templated: false } },
          _embedded: { errors: [{ message: "No." }] },
        },
      }),
    ],
  },
  json: {
    fires: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        json: {
          message: "Invalid JSON: Unexpected character",
          _links: { self: { href: "/x", templated: false } },
          _embedded: { errors: [{ message: "Invalid JSON: Unexpected character" }] },
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        json: {
          message: "No.",
          _links: { self: { href: "/x", templated: false } },
          _embedded: { errors: [{ message: "No." }] },
        },
      }),
    ],
  },
  "too-large": {
    fires: [
      exchange({
        request: "POST /x",
        status: "413 Content Too Large",
        json: {
          message: "The content length [20971520] exceeds the maximum allowed content length [10485760]",
          _links: { self: { href: "/x", templated: false } },
          _embedded: {
            errors: [
              {
                message:
                  "The content length [20971520] exceeds the maximum allowed content length [10485760]",
              },
            ],
          },
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "413 Content Too Large",
        json: {
          message: "No.",
          _links: { self: { href: "/x", templated: false } },
          _embedded: { errors: [{ message: "No." }] },
        },
      }),
    ],
  },
  thrown: {
    fires: [
      exchange({
        request: "POST /x",
        status: "500 Internal Server Error",
        json: {
          message: "Internal Server Error: no",
          _links: { self: { href: "/x", templated: false } },
          _embedded: { errors: [{ message: "Internal Server Error: no" }] },
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "500 Internal Server Error",
        json: {
          message: "No.",
          _links: { self: { href: "/x", templated: false } },
          _embedded: { errors: [{ message: "No." }] },
        },
      }),
    ],
  },
};
