import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { bottleCauses } from "./bottle.ts";

export const bottleExamples: ExamplesOf<typeof bottleCauses> = {
  "no-route": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<title>Error: 404 Not Found</title>\n<h1>Error: 404 Not Found</h1>\n<p>Sorry, the requested URL <tt>&#039;http://site.example/x&#039;</tt>\n caused an error:</p>\n<pre>Not found: &#039;/x&#039;</pre>",
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<title>Error: 404 Not Found</title>\n<h1>Error: 404 Not Found</h1>\n<p>Sorry, the requested URL <tt>&#039;http://site.example/x&#039;</tt>\n caused an error:</p>\n<pre>No such item</pre>",
      }),
    ],
  },
  "file-missing": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<title>Error: 404 Not Found</title>\n<h1>Error: 404 Not Found</h1>\n<p>Sorry, the requested URL <tt>&#039;http://site.example/x&#039;</tt>\n caused an error:</p>\n<pre>File does not exist.</pre>",
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<title>Error: 404 Not Found</title>\n<h1>Error: 404 Not Found</h1>\n<p>Sorry, the requested URL <tt>&#039;http://site.example/x&#039;</tt>\n caused an error:</p>\n<pre>No such item</pre>",
      }),
    ],
  },
  method: {
    fires: [
      exchange({
        request: "GET /x",
        status: "405 Method Not Allowed",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<title>Error: 405 Method Not Allowed</title>\n<h1>Error: 405 Method Not Allowed</h1>\n<p>Sorry, the requested URL <tt>&#039;http://site.example/x&#039;</tt>\n caused an error:</p>\n<pre>Method not allowed.</pre>",
      }),
    ],
    silent: [exchange({ status: "405 Method Not Allowed", json: { message: "No." } })],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<title>Error: 500 Internal Server Error</title>\n<h1>Error: 500 Internal Server Error</h1>\n<p>Sorry, the requested URL <tt>&#039;http://site.example/x&#039;</tt>\n caused an error:</p>\n<pre>Internal Server Error</pre>",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
