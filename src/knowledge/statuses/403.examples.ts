import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status403 } from "./403.ts";

export const status403Examples: ExamplesOf<typeof status403> = {
  "signature-time-over": {
    fires: [
      `
      GET /setup.zip?sig=ab&expires=1700000000 HTTP/1.1
      Host: site.example

      HTTP/1.1 403 Forbidden
      Date: Wed, 15 Nov 2023 10:00:00 GMT
      `,
    ],
    silent: [
      `
      GET /setup.zip?sig=ab&expires=1700000000 HTTP/1.1
      Host: site.example

      HTTP/1.1 403 Forbidden
      Date: Tue, 14 Nov 2023 10:00:00 GMT
      `,
    ],
  },
  "address-looks-hostile": {
    fires: [
      `
      GET /items?id=1%20UNION%20SELECT%20name HTTP/1.1
      Host: site.example

      HTTP/1.1 403 Forbidden
      `,
      `
      GET /%3Cscript%3E HTTP/1.1
      Host: site.example

      HTTP/1.1 406 Not Acceptable
      `,
    ],
    silent: [
      `
      GET /union/select?city=Andover HTTP/1.1
      Host: site.example

      HTTP/1.1 403 Forbidden
      `,
    ],
  },
  "hidden-path": {
    fires: [
      `
      GET /.git/config HTTP/1.1
      Host: site.example

      HTTP/1.1 403 Forbidden
      `,
    ],
    silent: [
      `
      GET /.well-known/security.txt HTTP/1.1
      Host: site.example

      HTTP/1.1 403 Forbidden
      `,
    ],
  },
  "write-method": {
    fires: [
      `
      DELETE /docs/a.txt HTTP/1.1
      Host: files.example

      HTTP/1.1 403 Forbidden
      Content-Type: text/html
      `,
    ],
    silent: [
      `
      DELETE /teams/7 HTTP/1.1
      Host: api.example

      HTTP/1.1 403 Forbidden
      Content-Type: application/json
      `,
    ],
  },
};
