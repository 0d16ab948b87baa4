import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { requestBodyUnreadCauses } from "./request-body-unread.ts";

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

export const requestBodyUnreadExamples: ExamplesOf<typeof requestBodyUnreadCauses> = {
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
};
