import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status500 } from "./500.ts";

export const status500Examples: ExamplesOf<typeof status500> = {
  "stack-trace-shown": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 500 Internal Server Error
      Content-Type: text/plain

      Error: boom
          at handler (/srv/app/routes/orders.js:12:9)
      `,
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 500 Internal Server Error
      Content-Type: text/plain

      Traceback (most recent call last):
        File "app.py", line 3, in orders
      `,
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 500 Internal Server Error
      Content-Type: text/plain

      java.lang.NullPointerException
      	at com.example.Orders.list(Orders.java:41)
      `,
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 500 Internal Server Error
      Content-Type: text/plain

      System.Exception: boom
         at Shop.Orders.List() in /src/Orders.cs:line 41
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 500 Internal Server Error
      Content-Type: application/json

      {"error":"internal server error"}
      `,
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 500 Internal Server Error
      Content-Type: text/html

      <p>Error in order 12: line 3 is empty (see /help)</p>
      `,
    ],
  },
  "proxy-says-configuration": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 500 Internal Server Error
      Proxy-Status: edge.example; error=proxy_configuration_error
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 500 Internal Server Error
      Proxy-Status: edge.example; error=proxy_internal_error
      `,
    ],
  },
  "proxy-says-no-destination": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 500 Internal Server Error
      Proxy-Status: edge.example; error=destination_not_found
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 500 Internal Server Error
      Proxy-Status: edge.example; error=proxy_internal_error
      `,
    ],
  },
};
