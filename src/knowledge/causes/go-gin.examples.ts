import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { goGinCauses } from "./go-gin.ts";

const said = (error: string) =>
  exchange({ request: "POST /upload", status: "400 Bad Request", json: { error } });

export const goGinExamples: ExamplesOf<typeof goGinCauses> = {
  method: {
    fires: [
      exchange({
        request: "GET /x",
        status: "405 Method Not Allowed",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "405 method not allowed",
      }),
    ],
    silent: [exchange({ status: "405 Method Not Allowed", json: { message: "No." } })],
  },
  origin: {
    fires: [
      exchange({
        request: "POST /v1/chat/completions",
        sent: { Origin: "chrome-extension://bpoadfkcbjbfhfodiogcnhade" },
        status: "403 Forbidden",
        fields: { Date: "Fri, 09 Feb 2024 09:15:22 GMT", "Content-Length": "0" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /v1/chat/completions",
        sent: { Origin: "https://shop.example" },
        status: "403 Forbidden",
        fields: { Server: "nginx", "Content-Length": "0" },
      }),
    ],
  },
  binding: {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { error: "Key: 'User.Email' Error:Field validation for 'Email' failed on the 'required' tag" },
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  "not-multipart": {
    fires: [said("request Content-Type isn't multipart/form-data")],
    silent: [said("no multipart boundary param in Content-Type")],
  },
  "no-boundary": {
    fires: [said("no multipart boundary param in Content-Type")],
    silent: [said("request Content-Type isn't multipart/form-data")],
  },
  "form-breaks-off": {
    fires: [said("multipart: NextPart: EOF"), said("upload: multipart: NextPart: unexpected EOF")],
    silent: [said("multipart: message too large")],
  },
  "file-missing": {
    fires: [said("http: no such file")],
    silent: [said("open a.txt: no such file or directory")],
  },
  "value-unreadable": {
    fires: [
      said('strconv.ParseInt: parsing "abc": invalid syntax'),
      said('parsing time "2020" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "-"'),
    ],
    silent: [said("parsing the file failed")],
  },
  "json-type": {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { error: "json: cannot unmarshal string into Go struct field User.age of type int" },
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
};
