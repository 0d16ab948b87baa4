import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status508 } from "./508.ts";

export const status508Examples: ExamplesOf<typeof status508> = {
  "resource-limit-reached": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 508 Resource Limit Is Reached
      `,
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 508 Loop Detected
      Content-Type: text/html

      <h1>Resource Limit Is Reached</h1>
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 508 Loop Detected
      `,
    ],
  },
};
