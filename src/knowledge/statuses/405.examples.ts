import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status405 } from "./405.ts";

export const status405Examples: ExamplesOf<typeof status405> = {
  "allow-names-others": {
    fires: [
      `
      POST /articles/7 HTTP/1.1
      Host: api.example

      HTTP/1.1 405 Method Not Allowed
      Allow: GET, HEAD
      `,
    ],
    silent: [
      // A redirect made a GET of it: the caller used the method that Allow lists.
      `
      POST /articles HTTP/1.1
      Host: api.example

      HTTP/1.1 301 Moved Permanently
      Location: /articles/

      ----
      GET /articles/ HTTP/1.1
      Host: api.example

      HTTP/1.1 405 Method Not Allowed
      Allow: POST
      `,
      `
      PUT /contact.html HTTP/1.1
      Host: site.example

      HTTP/1.1 405 Method Not Allowed
      Allow: GET, HEAD
      `,
      `
      POST /articles/7 HTTP/1.1
      Host: api.example

      HTTP/1.1 405 Method Not Allowed
      Content-Type: text/html
      `,
      `
      POST /articles/7 HTTP/1.1
      Host: api.example

      HTTP/1.1 405 Method Not Allowed
      Allow: GET, POST
      `,
    ],
  },
};
