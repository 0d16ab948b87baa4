import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { methodCauses } from "./method.ts";

export const methodExamples: ExamplesOf<typeof methodCauses> = {
  "static-file": {
    fires: [
      `
      POST /thanks.html HTTP/1.1
      Host: site.example

      HTTP/1.1 405 Not Allowed
      `,
    ],
    silent: [
      `
      POST /orders HTTP/1.1
      Host: site.example

      HTTP/1.1 405 Not Allowed
      `,
    ],
  },
  "trace-refused": {
    fires: [
      `
      TRACE / HTTP/1.1
      Host: site.example

      HTTP/1.1 405 Method Not Allowed
      `,
    ],
    silent: [
      `
      POST / HTTP/1.1
      Host: site.example

      HTTP/1.1 405 Method Not Allowed
      `,
    ],
  },
};
