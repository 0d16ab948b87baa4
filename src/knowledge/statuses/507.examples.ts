import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status507 } from "./507.ts";

export const status507Examples: ExamplesOf<typeof status507> = {
  "no-room-to-write": {
    fires: [
      `
      PUT /docs/film.mp4 HTTP/1.1
      Host: dav.example

      HTTP/1.1 507 Insufficient Storage
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 507 Insufficient Storage
      `,
    ],
  },
};
