import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status509 } from "./509.ts";

export const status509Examples: ExamplesOf<typeof status509> = {
  "bandwidth-used-up": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 509 Bandwidth Limit Exceeded
      `,
      `
      # scheme: https
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 509 
      Content-Type: text/html

      <h1>Bandwidth Limit Exceeded</h1>
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 509 Blocked
      Content-Type: text/plain

      No.
      `,
    ],
  },
};
