import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status431 } from "./431.ts";

const refused = (target: string, cookie: string) => `
      GET ${target} HTTP/1.1
      Host: site.example
      Cookie: basket=${cookie}

      HTTP/1.1 431 Request Header Fields Too Large
      `;

export const status431Examples: ExamplesOf<typeof status431> = {
  "largest-field": {
    fires: [refused("/cart", "x".repeat(9_000))],
    silent: [refused("/cart", "x")],
  },
};
