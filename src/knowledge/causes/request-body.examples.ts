import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { requestBodyCauses } from "./request-body.ts";

const upload = (size: number) => ({
  request: "POST /up",
  sent: { "Content-Type": "multipart/form-data; boundary=b" },
  content: `--b\nContent-Disposition: form-data; name="f"; filename="a.jpg"\n\n${"x".repeat(size)}\n--b--`,
});

const blank = { errors: { email: ["can't be blank"] } };

/** JSON that was sent as such, and the answer to it. */
const json = (content: string, answer: unknown) =>
  exchange({
    request: "POST /users",
    sent: { "Content-Type": "application/json" },
    content,
    status: 400,
    json: answer,
  });

export const requestBodyExamples: ExamplesOf<typeof requestBodyCauses> = {
  "sent-and-not-read": {
    fires: [
      exchange({
        request: "POST /users",
        sent: { "Content-Type": "text/plain;charset=UTF-8" },
        content: '{"user":{"email":"a@site.example"}}',
        status: 422,
        json: blank,
      }),
    ],
    silent: [
      exchange({
        request: "POST /users",
        sent: { "Content-Type": "application/json" },
        content: '{"user":{"email":"a@site.example"}}',
        status: 422,
        json: blank,
      }),
      exchange({
        request: "POST /users",
        sent: { "Content-Type": "text/plain" },
        content: '{"user":{"email":""}}',
        status: 422,
        json: blank,
      }),
    ],
  },
  "json-and-not-read": {
    fires: [
      json('{"username":"a","password":"b"}', { message: "Username and password are required" }),
      json('{"username":"a"}', { username: ["This field is required."] }),
      json('{"email":"a@b.example"}', { error: "Missing required parameter: email" }),
      json('{"email":"a@b.example"}', { error: "The email field is required." }),
    ],
    silent: [
      json('{"username":"a"}', { message: "Username and password are required" }),
      json('{"password":"a"}', { message: "Please provide username and password" }),
      json('{"password":"a"}', { message: "Username and password are required" }),
      json('{"username":""}', { username: ["This field is required."] }),
      json('{"amount":0}', { error: "amount is required" }),
      json('{"email":"a@b.example"}', { error: "A name is required for the email address" }),
      json('{"user":{"name":"a"}}', { error: "user.role is required" }),
      json('{"first":"a"}', { error: "first-name is required" }),
    ],
  },
  "json-sent-as-form": {
    fires: [
      exchange({
        request: "POST /webhooks/1",
        sent: { "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8" },
        content: '{"content":"Hello"}',
        status: 400,
        json: { message: "Cannot send an empty message" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /webhooks/1",
        sent: { "Content-Type": "application/x-www-form-urlencoded" },
        content: "content=Hello",
        status: 400,
        json: { message: "Cannot send an empty message" },
      }),
      exchange({
        request: "POST /webhooks/1",
        sent: { "Content-Type": "application/json" },
        content: '{"content":"Hello"}',
        status: 400,
      }),
    ],
  },
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
    silent: [exchange({ status: 400, json: { error: "x" }, request: "POST /a" })],
  },
  "sent-file-not-seen": {
    fires: [exchange({ status: 400, json: { error: "No file received" }, ...upload(20_000) })],
    silent: [exchange({ status: 400, json: { error: "No file received" }, ...upload(20) })],
  },
  "lists-fields": {
    fires: [exchange({ status: 422, json: { errors: { email: ["taken"] } } })],
    silent: [exchange({ status: 422, json: { errors: {} } })],
  },
  "says-invalid": {
    fires: [exchange({ status: 400, json: { message: "id is required" } })],
    silent: [
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
  "upload-too-large-perhaps": {
    fires: [exchange({ status: 422, json: { error: 1 }, ...upload(30_000) })],
    silent: [exchange({ status: 422, json: { error: 1 }, ...upload(30) })],
  },
  "malformed-url": {
    fires: [exchange({ request: "GET /users/%E0%A4%A", status: 400 })],
    silent: [exchange({ request: "GET /users/%20", status: 400 })],
  },
  "bare-get-by-address": {
    fires: [exchange({ status: 400, page: "Bad Request" })],
    silent: [
      exchange({ status: 400, json: { error: "x" } }),
      exchange({
        status: 400,
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "client is newer than server (client API version: 1.35, server API version: 1.21)",
      }),
    ],
  },
  "malformed-query": {
    fires: [exchange({ request: "GET /?q=%zz", status: 400 })],
    silent: [exchange({ request: "GET /?q=a", status: 400 })],
  },
};
