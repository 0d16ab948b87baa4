import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status511 } from "./511.ts";

export const status511Examples: ExamplesOf<typeof status511> = {
  "network-login": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 511 Network Authentication Required
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 302 Found
      Location: https://login.wifi.example/
      `,
    ],
  },
};
