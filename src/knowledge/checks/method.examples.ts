import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import type { methodChecks } from "./method.ts";

export const methodCheckExamples: ExamplesOfChecks<typeof methodChecks> = {
  "405-without-allow": {
    fires: [
      `
      POST / HTTP/1.1
      Host: site.example

      HTTP/1.1 405 Method Not Allowed
      Server: nginx
      `,
    ],
    silent: [
      `
      # fields: incomplete
      POST / HTTP/1.1
      Host: site.example

      HTTP/1.1 405 Method Not Allowed
      `,
    ],
  },
  "405-allows-the-method": {
    fires: [
      `
      POST / HTTP/1.1
      Host: site.example

      HTTP/1.1 405 Method Not Allowed
      Allow: GET, POST
      `,
    ],
    silent: [
      `
      POST / HTTP/1.1
      Host: site.example

      HTTP/1.1 405 Method Not Allowed
      Allow: GET
      `,
    ],
  },
};
