import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { weblogicCauses } from "./weblogic.ts";

export const weblogicExamples: ExamplesOf<typeof weblogicCauses> = {
  "page-404": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<HTML><HEAD><TITLE>Error 404--Not Found</TITLE></HEAD><BODY><H2>Error 404--Not Found</H2><H4>From RFC 2068 <i>Hypertext Transfer Protocol -- HTTP/1.1</i>:</H4></BODY></HTML>",
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  "page-403": {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<HTML><HEAD><TITLE>Error 403--Forbidden</TITLE></HEAD><BODY><H2>Error 403--Forbidden</H2><H4>From RFC 2068 <i>Hypertext Transfer Protocol -- HTTP/1.1</i>:</H4></BODY></HTML>",
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  "page-401": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<HTML><HEAD><TITLE>Error 401--Unauthorized</TITLE></HEAD><BODY><H2>Error 401--Unauthorized</H2><H4>From RFC 2068 <i>Hypertext Transfer Protocol -- HTTP/1.1</i>:</H4></BODY></HTML>",
      }),
    ],
    silent: [exchange({ status: "401 Unauthorized", json: { message: "No." } })],
  },
  "page-405": {
    fires: [
      exchange({
        request: "GET /x",
        status: "405 Method Not Allowed",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<HTML><HEAD><TITLE>Error 405--Method Not Allowed</TITLE></HEAD><BODY><H2>Error 405--Method Not Allowed</H2><H4>From RFC 2068 <i>Hypertext Transfer Protocol -- HTTP/1.1</i>:</H4></BODY></HTML>",
      }),
    ],
    silent: [exchange({ status: "405 Method Not Allowed", json: { message: "No." } })],
  },
  "page-500": {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<HTML><HEAD><TITLE>Error 500--Internal Server Error</TITLE></HEAD><BODY><H2>Error 500--Internal Server Error</H2><H4>From RFC 2068 <i>Hypertext Transfer Protocol -- HTTP/1.1</i>:</H4></BODY></HTML>",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
  "page-503": {
    fires: [
      exchange({
        request: "GET /x",
        status: "503 Service Unavailable",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<HTML><HEAD><TITLE>Error 503--Service Unavailable</TITLE></HEAD><BODY><H2>Error 503--Service Unavailable</H2><H4>From RFC 2068 <i>Hypertext Transfer Protocol -- HTTP/1.1</i>:</H4></BODY></HTML>",
      }),
    ],
    silent: [exchange({ status: "503 Service Unavailable", json: { message: "No." } })],
  },
};
