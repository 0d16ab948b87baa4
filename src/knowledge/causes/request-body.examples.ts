import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import { upload } from "./request-body.test-data.ts";
import type { requestBodyCauses } from "./request-body.ts";

export const requestBodyExamples: ExamplesOf<typeof requestBodyCauses> = {
  "no-boundary": {
    fires: [exchange({ request: "POST /up", sent: { "Content-Type": "multipart/form-data" }, status: 500 })],
    silent: [
      exchange({
        request: "POST /up",
        sent: { "Content-Type": "multipart/form-data; boundary=b" },
        status: 500,
      }),
    ],
  },
  "boundary-missed": {
    fires: [
      exchange({
        request: "POST /up",
        sent: { "Content-Type": "multipart/form-data" },
        status: 400,
        json: { detail: "Missing boundary in multipart." },
      }),
    ],
    silent: [
      exchange({
        request: "POST /up",
        sent: { "Content-Type": "multipart/form-data; boundary=b" },
        status: 400,
        json: { detail: "The boundary of the field is invalid" },
      }),
      exchange({
        request: "POST /up",
        sent: { "Content-Type": "multipart/form-data" },
        status: 400,
        json: { detail: "The point lies outside of the boundary" },
      }),
      exchange({ request: "POST /up", sent: { "Content-Type": "multipart/form-data" }, status: 500 }),
    ],
  },
  "broken-json": {
    fires: [
      exchange({
        request: "POST /a",
        sent: { "Content-Type": "application/json" },
        content: "{bad",
        status: 400,
      }),
    ],
    silent: [
      exchange({
        request: "POST /a",
        sent: { "Content-Type": "application/json" },
        content: "{}",
        status: 400,
      }),
    ],
  },
  "says-go-json-type": {
    fires: [
      exchange({
        request: "POST /a",
        status: 400,
        json: { error: "json: cannot unmarshal string into Go struct field Order.count of type int" },
      }),
    ],
    silent: [exchange({ request: "POST /a", status: 400, json: { error: "unexpected end of JSON input" } })],
  },
  "says-serde-type": {
    fires: [
      exchange({
        request: "POST /a",
        status: 400,
        json: {
          error: {
            message:
              'Failed to deserialize the JSON body into the target type: items[2]: invalid type: string "x", expected struct Item at line 6 column 21',
          },
        },
      }),
      exchange({ request: "POST /a", status: 422, json: { error: "missing field `name`" } }),
      exchange({
        request: "POST /a",
        status: 422,
        json: { error: "data did not match any variant of untagged enum Input" },
      }),
      exchange({
        request: "POST /a",
        status: 400,
        json: { error: "unknown variant `image_url`, expected `text`" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /a",
        status: 400,
        json: { error: "expected `,` or `}` at line 3 column 5" },
      }),
      exchange({ request: "POST /a", status: 400, json: { error: "invalid type: orders" } }),
    ],
  },
  "says-go-json": {
    fires: [
      exchange({
        request: "POST /a",
        status: 400,
        json: { error: "invalid character 'a' looking for beginning of value" },
      }),
      exchange({ request: "POST /a", status: 400, json: { error: "EOF" } }),
    ],
    silent: [
      exchange({ request: "POST /a", status: 400, json: { error: "invalid character in name" } }),
      exchange({ request: "POST /a", status: 400, json: { error: "EOF of the upstream" } }),
    ],
  },
  "form-breaks-off": {
    fires: [
      exchange({ request: "POST /up", status: 500, json: { message: "Unexpected end of form" } }),
      exchange({ request: "POST /up", status: 400, json: { error: "Multipart: Unexpected end of form" } }),
    ],
    silent: [exchange({ request: "POST /up", status: 400, json: { error: "The form has ended" } })],
  },
  "says-malformed": {
    fires: [
      exchange({ status: 400, json: { error: "Received malformed JSON payload." }, request: "POST /a" }),
      exchange({
        status: 400,
        json: {
          statusCode: 400,
          message: "Body cannot be empty when content-type is set to 'application/json'",
        },
        request: "POST /a",
      }),
      exchange({ status: 500, body: "POST body missing.", request: "POST /graphql" }),
    ],
    silent: [
      exchange({ status: 400, json: { error: "x" }, request: "POST /a" }),
      exchange({
        status: 400,
        json: { message: "Invalid request payload: missing name field" },
        request: "POST /a",
      }),
    ],
  },
  "sent-file-not-seen": {
    fires: [exchange({ status: 400, json: { error: "No file received" }, ...upload(20_000) })],
    silent: [exchange({ status: 400, json: { error: "No file received" }, ...upload(20) })],
  },
};
