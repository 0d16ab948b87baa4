import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { fastapi } from "./fastapi.ts";

const json = "server: uvicorn\ncontent-type: application/json";
const answer = (request: string, status: string, detail: unknown) =>
  exchange({ request, status, fields: [json], body: JSON.stringify({ detail }) });
const plain = (request: string, status: string, words: string) =>
  exchange({ request, status, fields: { "content-type": "text/plain; charset=utf-8" }, body: words });
const list = (request: string, type: string, loc: string[]) =>
  answer(request, "422 Unprocessable Entity", [{ type, loc, msg: "Input should be a valid dict" }]);

const bad = answer("POST /x", "400 Bad Request", "no");
const missingField = list('POST /x\nContent-Type: application/json\n\n{"a":1}', "missing", ["body", "age"]);
/** FastAPI's own words of a field that it found nowhere. */
const nowhere = (type: string, content: string, ...loc: string[]) =>
  answer(`POST /login\nContent-Type: ${type}\n\n${content}`, "422 Unprocessable Entity", [
    { type: "missing", loc, msg: "Field required", input: null },
  ]);
const ofModel = answer('POST /login\nContent-Type: application/json\n\n{"a":1}', "422 Unprocessable Entity", [
  { type: "missing", loc: ["body", "b"], msg: "Field required", input: { a: 1 } },
]);
const jsonForForm = nowhere("application/json", '{"username":"a"}', "body", "username");
const formForJson = nowhere("application/x-www-form-urlencoded", "username=a", "body", "username");
const noRoute = answer("GET /none", "404 Not Found", "Not Found");
const failed = exchange({
  request: "GET /x",
  status: "500 Internal Server Error",
  fields: { server: "uvicorn", "content-type": "text/plain; charset=utf-8" },
  body: "Internal Server Error",
});
const denied = answer("GET /x", "403 Forbidden", "no");

export const fastapiExamples: ResponderExamples<typeof fastapi> = {
  signs: {
    "unparsable-body": {
      fires: [exchange({ status: 400, json: { detail: "There was an error parsing the body" } })],
      silent: [
        exchange({ status: 400, json: { detail: "There was an error parsing the date" } }),
        exchange({ status: 400, json: { detail: "There was an error parsing the body", code: 3 } }),
      ],
    },
    "error-list": {
      fires: [
        exchange({
          status: "422 Unprocessable Entity",
          body: '{"detail":[{"loc":["body","age"],"msg":"field required","type":"value_error.missing"}]}',
        }),
      ],
      silent: [exchange({ status: "422 Unprocessable Entity", body: '{"error":"failed"}' })],
    },
    "middleware-text": {
      fires: [
        exchange({
          status: "400 Bad Request",
          fields: { "content-type": "text/plain; charset=utf-8" },
          body: "Invalid host header",
        }),
      ],
      silent: [
        exchange({
          status: "400 Bad Request",
          fields: { "content-type": "other" },
          body: "Invalid host header",
        }),
      ],
    },
    "detail-json-with-server-field": {
      fires: [
        exchange({ status: "400 Bad Request", fields: { server: "uvicorn" }, body: '{"detail":"no"}' }),
      ],
      silent: [
        exchange({ status: "400 Bad Request", fields: { Server: "gunicorn" }, body: '{"detail":"no"}' }),
      ],
    },
    "stock-detail": {
      fires: [
        exchange({ status: "404 Not Found", fields: { server: "uvicorn" }, body: '{"detail":"Not Found"}' }),
      ],
      silent: [
        exchange({ status: "404 Not Found", fields: { server: "uvicorn" }, body: '{"error":"failed"}' }),
      ],
    },
    "rate-limit-json": {
      fires: [
        exchange({
          status: "429 Too Many Requests",
          fields: { Server: "uvicorn" },
          json: { error: "Rate limit exceeded: 5 per 1 minute" },
        }),
      ],
      silent: [
        exchange({
          status: "429 Too Many Requests",
          fields: { Server: "uvicorn" },
          json: { error: "Too many requests" },
        }),
      ],
    },
    "server-field": {
      fires: [exchange({ status: "400 Bad Request", fields: { server: "uvicorn" } })],
      silent: [exchange({ status: "400 Bad Request", fields: { Server: "gunicorn" } })],
    },
  },
  causes: {
    "json-undecodable": {
      fires: [
        answer(
          'POST /ask\nContent-Type: application/json\n\n{"q":"là gì"}',
          "400 Bad Request",
          "There was an error parsing the body",
        ),
        answer('POST /ask\n\n{"q":"là gì"}', "400 Bad Request", "There was an error parsing the body"),
      ],
      silent: [
        answer(
          "POST /ask\nContent-Type: multipart/form-data; boundary=a\n\n--b",
          "400 Bad Request",
          "There was an error parsing the body",
        ),
        list('POST /x\nContent-Type: application/json\n\n{"a":', "json_invalid", ["body", "4"]),
      ],
    },
    "json-unparsable": { fires: [list("POST /x", "json_invalid", ["body", "1"])], silent: [missingField] },
    "not-sent-as-json": {
      fires: [list("POST /x\nContent-Type: text/plain\n\n{}", "model_attributes_type", ["body"])],
      silent: [missingField],
    },
    "form-wanted": {
      fires: [
        jsonForForm,
        exchange({
          request: "POST /login",
          sent: { "Content-Type": "application/json" },
          content: '{"username":"a"}',
          status: 422,
          json: {
            detail: [{ loc: ["body", "username"], msg: "field required", type: "value_error.missing" }],
          },
        }),
      ],
      silent: [missingField, ofModel, nowhere("application/json", '{"user":"a"}', "body", "username")],
    },
    "json-wanted": {
      fires: [formForJson],
      silent: [jsonForForm, nowhere("application/x-www-form-urlencoded", "username=", "body", "username")],
    },
    "wanted-in-query": {
      fires: [nowhere("application/json", '{"age":1}', "query", "age")],
      silent: [nowhere("application/json", '{"name":1}', "query", "age"), jsonForForm],
    },
    "other-type-perhaps": {
      fires: [nowhere("application/json", '{"user":"a"}', "body", "username")],
      silent: [ofModel],
    },
    "field-list": {
      fires: [
        ofModel,
        nowhere("application/json", '{"name":1}', "query", "age"),
        list('POST /x\nContent-Type: application/json\n\n{"age":"x"}', "int_parsing", ["body", "age"]),
      ],
      silent: [
        jsonForForm,
        nowhere("application/json", '{"user":"a"}', "body", "username"),
        nowhere("application/json", "{}", "header", "authorization"),
        exchange({
          status: 422,
          json: { detail: [{ loc: ["body"], msg: "value is not a valid dict", type: "type_error.dict" }] },
        }),
        list("POST /x", "json_invalid", ["body", "1"]),
      ],
    },
    "error-list": { fires: [missingField], silent: [bad, jsonForForm] },
    invalid: { fires: [bad], silent: [noRoute] },
    "form-limits": {
      fires: [
        answer("POST /x", "400 Bad Request", "Too many files. Maximum number of files is 1000."),
        answer("POST /x", "400 Bad Request", "Part exceeded maximum size of 1024KB."),
      ],
      silent: [answer("POST /x", "400 Bad Request", "Too many files.")],
    },
    "part-without-name": {
      fires: [
        answer("POST /x", "400 Bad Request", 'The Content-Disposition header field "name" must be provided.'),
      ],
      silent: [bad],
    },
    boundary: {
      fires: [answer("POST /x", "400 Bad Request", "Missing boundary in multipart.")],
      silent: [bad],
    },
    "untrusted-host": { fires: [plain("GET /x", "400 Bad Request", "Invalid host header")], silent: [bad] },
    "preflight-origin": {
      fires: [plain("OPTIONS /x", "400 Bad Request", "Disallowed CORS origin")],
      silent: [bad],
    },
    "preflight-method": {
      fires: [plain("OPTIONS /x", "400 Bad Request", "Disallowed CORS method")],
      silent: [bad],
    },
    "file-missing": { fires: [answer("GET /static/a.css", "404 Not Found", "Not Found")], silent: [noRoute] },
    "no-route": { fires: [noRoute], silent: [answer("GET /items/7", "404 Not Found", "No such item")] },
    record: { fires: [answer("GET /items/7", "404 Not Found", "No such item")], silent: [noRoute] },
    "not-found": { fires: [noRoute], silent: [failed] },
    "other-record": { fires: [noRoute], silent: [failed] },
    "wrong-method": {
      fires: [answer("GET /x", "405 Method Not Allowed", "Method Not Allowed")],
      silent: [noRoute],
    },
    "token-expired": { fires: [answer("GET /x", "401 Unauthorized", "Token expired")], silent: [denied] },
    "token-missing": { fires: [answer("GET /x", "403 Forbidden", "Not authenticated")], silent: [denied] },
    scheme: {
      fires: [answer("GET /x", "403 Forbidden", "Invalid authentication credentials")],
      silent: [denied],
    },
    "token-wrong": {
      fires: [answer("GET /x", "401 Unauthorized", "Could not validate credentials")],
      silent: [denied],
    },
    forbidden: { fires: [denied], silent: [noRoute] },
    "too-large": { fires: [answer("POST /x", "413 Content Too Large", "no")], silent: [bad] },
    "media-type": { fires: [answer("POST /x", "415 Unsupported Media Type", "no")], silent: [bad] },
    limited: {
      fires: [
        exchange({
          request: "GET /x",
          status: "429 Too Many Requests",
          body: '{"error":"Rate limit exceeded: 5 per 1 minute"}',
        }),
      ],
      silent: [bad],
    },
    conflict: { fires: [answer("POST /x", "409 Conflict", "no")], silent: [bad] },
    thrown: { fires: [failed], silent: [bad] },
    database: { fires: [failed], silent: [bad] },
    migration: { fires: [failed], silent: [bad] },
    "bad-gateway": { fires: [answer("GET /x", "502 Bad Gateway", "no")], silent: [bad] },
    declines: { fires: [answer("GET /x", "503 Service Unavailable", "no")], silent: [bad] },
    slow: { fires: [answer("GET /x", "504 Gateway Timeout", "no")], silent: [bad] },
  },
};
