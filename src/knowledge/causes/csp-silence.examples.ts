import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { cspSilenceCauses } from "./csp-silence.ts";

/** As Chromium records what it never sent: no outcome, and no protocol unless a tool made one up. */
const unsent = (type: string, url: string, version = "") =>
  `# type: ${type}\nGET ${url}${version}\nReferer: https://shop.example/\n`;

export const cspSilenceExamples: ExamplesOf<typeof cspSilenceCauses> = {
  "no-outcome": {
    fires: [
      `# time: 0.1\n${unsent("websocket", "wss://shop.example/socket")}`,
      unsent("script", "https://cdn.example/lib.js"),
      unsent("image", "https://cdn.example/a.png"),
      `# time: 0.1\n${unsent("xhr", "https://cdn.example/api")}`,
    ],
    silent: [
      `# time: 0.1\n${unsent("websocket", "ws://shop.example/socket")}`,
      `# time: 30\n${unsent("websocket", "wss://shop.example/socket", " HTTP/1.1")}`,
      unsent("script", "http://cdn.example/lib.js"),
      unsent("script", "https://cdn.example/lib.js", " HTTP/1.1"),
      `# time: 3000\n${unsent("fetch", "https://cdn.example/poll")}`,
      unsent("ping", "https://cdn.example/api"),
    ],
  },
};
