import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status413 } from "./413.ts";

export const status413Examples: ExamplesOf<typeof status413> = {
  "announced-size": {
    fires: [
      `
      POST /avatar HTTP/1.1
      Host: site.example
      Content-Length: 52428800

      HTTP/1.1 413 Content Too Large
      `,
    ],
    silent: [
      `
      GET /avatar HTTP/1.1
      Host: site.example

      HTTP/1.1 413 Content Too Large
      `,
    ],
  },
};
