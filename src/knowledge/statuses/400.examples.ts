import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status400 } from "./400.ts";

export const status400Examples: ExamplesOf<typeof status400> = {
  "http-on-tls-port": {
    fires: [
      `
      # scheme: http
      GET / HTTP/1.1
      Host: site.example:443

      HTTP/1.1 400 Bad Request
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example:8443

      HTTP/1.1 400 Bad Request
      `,
    ],
  },
  "old-version-without-host": {
    fires: [
      `
      GET /check HTTP/1.0
      Accept: */*

      HTTP/1.1 400 Bad Request
      `,
    ],
    silent: [
      `
      GET /check HTTP/1.0
      Host: site.example

      HTTP/1.1 400 Bad Request
      `,
    ],
  },
  "encoded-slash": {
    fires: [
      `
      GET /files/a%2Fb HTTP/1.1
      Host: site.example

      HTTP/1.1 400 Bad Request
      `,
    ],
    silent: [
      `
      GET /files/a?path=a%2Fb HTTP/1.1
      Host: site.example

      HTTP/1.1 400 Bad Request
      `,
    ],
  },
};
