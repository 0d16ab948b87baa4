import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { goGinCauses } from "./go-gin.ts";

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
