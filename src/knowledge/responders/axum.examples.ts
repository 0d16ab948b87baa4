import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { axum } from "./axum.ts";

const answer = (status: string, words: string) =>
  exchange({
    request: "POST /x",
    status,
    fields: { "content-type": "text/plain; charset=utf-8" },
    body: words,
  });
const form = answer("400 Bad Request", "Failed to deserialize form: missing field `a`");
const broken = answer("400 Bad Request", "Failed to parse the request body as JSON: EOF");

export const axumExamples: ResponderExamples<typeof axum> = {
  signs: {
    "media-type-refused": {
      fires: [
        exchange({
          status: "415 Unsupported Media Type",
          fields: { "content-type": "text/plain; charset=utf-8" },
          body: "Expected request with `Content-Type: application/json`",
        }),
      ],
      silent: [
        exchange({
          status: "415 Unsupported Media Type",
          fields: { "content-type": "other" },
          body: "Expected request with `Content-Type: application/json`",
        }),
      ],
    },
    unparsable: {
      fires: [
        exchange({
          status: "413 Payload Too Large",
          fields: { "content-type": "text/plain; charset=utf-8" },
          body: "Failed to buffer the request body",
        }),
      ],
      silent: [
        exchange({
          status: "413 Payload Too Large",
          fields: { "content-type": "other" },
          body: "Failed to buffer the request body",
        }),
      ],
    },
    undeserialisable: {
      fires: [
        exchange({
          status: "400 Bad Request",
          fields: { "content-type": "text/plain; charset=utf-8" },
          body: "Failed to deserialize form: missing field `a`",
        }),
      ],
      silent: [
        exchange({
          status: "400 Bad Request",
          fields: { "content-type": "other" },
          body: "Failed to deserialize form: missing field `a`",
        }),
      ],
    },
    "path-refused": {
      fires: [
        exchange({
          status: "400 Bad Request",
          fields: { "content-type": "text/plain; charset=utf-8" },
          body: "Invalid URL: Cannot parse `a` to a `u32`",
        }),
      ],
      silent: [
        exchange({
          status: "400 Bad Request",
          fields: { "content-type": "other" },
          body: "Invalid URL: Cannot parse `a` to a `u32`",
        }),
      ],
    },
    "extractor-rejection": {
      fires: [
        exchange({
          status: "400 Bad Request",
          fields: { "content-type": "text/plain; charset=utf-8" },
          body: "Header of type `authorization` was missing",
        }),
      ],
      silent: [
        exchange({
          status: "400 Bad Request",
          fields: { "content-type": "other" },
          body: "Header of type `authorization` was missing",
        }),
      ],
    },
  },
  causes: {
    "media-type": {
      fires: [answer("415 Unsupported Media Type", "Expected request with `Content-Type: application/json`")],
      silent: [form],
    },
    "too-large-said": {
      fires: [answer("413 Payload Too Large", "Failed to buffer the request body: length limit exceeded")],
      silent: [answer("413 Payload Too Large", "Failed to buffer the request body"), broken],
    },
    "json-syntax": { fires: [broken], silent: [form] },
    "json-data": {
      fires: [
        answer(
          "422 Unprocessable Entity",
          "Failed to deserialize the JSON body into the target type: missing field `a` at line 1 column 2",
        ),
        answer("400 Bad Request", "Failed to deserialize query string: missing field `a`"),
      ],
      silent: [form, broken],
    },
    "too-large": {
      fires: [answer("413 Payload Too Large", "Failed to buffer the request body: length limit exceeded")],
      silent: [broken],
    },
    "too-large-by-status": {
      fires: [answer("413 Payload Too Large", "Failed to buffer the request body")],
      silent: [broken],
    },
    unparsable: { fires: [broken], silent: [form] },
    undeserialisable: {
      fires: [
        answer(
          "422 Unprocessable Entity",
          "Failed to deserialize the JSON body into the target type: missing field `a` at line 1 column 2",
        ),
        form,
      ],
      silent: [broken],
    },
    "path-refused": {
      fires: [answer("400 Bad Request", "Invalid URL: Cannot parse `a` to a `u32`")],
      silent: [broken],
    },
    boundary: {
      fires: [answer("400 Bad Request", "Invalid `boundary` for `multipart/form-data` request")],
      silent: [broken],
    },
    "multipart-over-limit": {
      fires: [
        exchange({
          request: "POST /",
          sent: { "Content-Type": "multipart/form-data; boundary=b", "Content-Length": 10_000_207 },
          status: "500 Internal Server Error",
          fields: { "content-type": "text/plain; charset=utf-8" },
          body: "Error parsing `multipart/form-data` request",
        }),
      ],
      silent: [answer("400 Bad Request", "Error parsing `multipart/form-data` request")],
    },
    multipart: {
      fires: [answer("400 Bad Request", "Error parsing `multipart/form-data` request")],
      silent: [broken],
    },
    "header-missing": {
      fires: [answer("400 Bad Request", "Header of type `authorization` was missing")],
      silent: [broken],
    },
    "extension-missing": {
      fires: [
        answer(
          "500 Internal Server Error",
          "Missing request extension: Extension of type `Pool` was not found.",
        ),
      ],
      silent: [broken],
    },
  },
};
