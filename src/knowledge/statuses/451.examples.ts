import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status451 } from "./451.ts";

const denied = (line: string) => `
      GET /film HTTP/1.1
      Host: media.example

      HTTP/1.1 451 Unavailable For Legal Reasons
      ${line}
      `;

export const status451Examples: ExamplesOf<typeof status451> = {
  "blocker-named": {
    fires: [denied('Link: <https://provider.example/blocking>; rel="blocked-by"')],
    silent: [denied('Link: <https://media.example/film>; rel="canonical"')],
  },
};
