import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status426 } from "./426.ts";

export const status426Examples: ExamplesOf<typeof status426> = {
  "protocol-named": {
    fires: [
      `
      GET /live HTTP/1.1
      Host: chat.example

      HTTP/1.1 426 Upgrade Required
      Upgrade: websocket
      Connection: Upgrade
      `,
    ],
    silent: [
      `
      GET /live HTTP/1.1
      Host: chat.example

      HTTP/1.1 426 Upgrade Required

      Upgrade Required
      `,
      // An empty field names nothing.
      `
      GET /live HTTP/1.1
      Host: chat.example

      HTTP/1.1 426 Upgrade Required
      Upgrade:
      Connection: Upgrade
      `,
      // Apache put it there, as on any of its answers.
      `
      GET /live HTTP/1.1
      Host: chat.example

      HTTP/1.1 426 Upgrade Required
      Server: Apache
      Upgrade: h2,h2c
      Connection: Upgrade
      `,
      // The request offers it.
      `
      GET /live HTTP/1.1
      Host: chat.example
      Upgrade: websocket

      HTTP/1.1 426 Upgrade Required
      Upgrade: websocket
      Connection: Upgrade
      `,
    ],
  },
};
