import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { springSentencesCauses } from "./spring-sentences.ts";

const wrapped = (msg: string, status = 200) =>
  exchange({ request: "POST /orders", status, json: { code: 500, msg, data: null } });

export const springSentencesExamples: ExamplesOf<typeof springSentencesCauses> = {
  "upload-folder-gone": {
    fires: [
      exchange({
        request: "POST /files",
        status: 500,
        json: {
          timestamp: 1,
          status: 500,
          error: "Internal Server Error",
          message:
            "Failed to parse multipart servlet request; nested exception is java.io.IOException: The temporary upload location [/tmp/tomcat.8080/work/ROOT] is not valid",
          path: "/files",
        },
      }),
    ],
    silent: [
      wrapped("Failed to parse multipart servlet request", 500),
      wrapped("The location is not valid", 500),
    ],
  },
  "answer-unwritable": {
    fires: [
      wrapped("Could not write JSON: Infinite recursion (StackOverflowError)", 500),
      wrapped("No serializer found for class com.acme.Order and no properties discovered", 500),
    ],
    silent: [wrapped("JSON parse error: Unexpected character ('}' (code 125))", 500)],
  },
  method: {
    fires: [
      wrapped("Request method 'GET' not supported"),
      wrapped("Request method 'POST' is not supported", 500),
    ],
    silent: [wrapped("This payment method is not supported")],
  },
  "media-type": {
    fires: [wrapped("Content type 'application/x-www-form-urlencoded;charset=UTF-8' not supported")],
    silent: [wrapped("This type of content is not supported")],
  },
  body: {
    fires: [
      wrapped("Required request body is missing: public com.acme.R com.acme.LoginController.login(Login)"),
      wrapped("JSON parse error: Unexpected character ('}' (code 125))", 500),
    ],
    silent: [wrapped("The body of the letter is missing")],
  },
  parameter: {
    fires: [
      wrapped("Required request parameter 'id' for method parameter type Long is not present"),
      wrapped("Failed to convert value of type 'java.lang.String' to required type 'java.lang.Long'", 500),
      wrapped('JSON parse error: Cannot deserialize value of type `java.lang.Long` from String "x"', 400),
    ],
    silent: [wrapped("The required parameters are listed in the manual")],
  },
  "no-route": {
    fires: [wrapped("No handler found for GET /api/itmes"), wrapped("No static resource api/itmes.", 500)],
    silent: [wrapped("No handler is free at the moment")],
  },
  "too-large": {
    fires: [wrapped("Maximum upload size exceeded", 500)],
    silent: [wrapped("The maximum number of uploads is 5", 500)],
  },
  thrown: {
    fires: [wrapped('java.lang.NullPointerException: Cannot invoke "User.getId()"')],
    silent: [
      wrapped("An exception was made for you"),
      exchange({ status: 200, json: { id: 7, log: "java.lang.NullPointerException: null" } }),
    ],
  },
};
