import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { gradioCauses } from "./gradio.ts";

export const gradioExamples: ExamplesOf<typeof gradioCauses> = {
  "file-not-allowed": {
    fires: [
      exchange({
        request: "GET /file=/data/a.png",
        status: "403 Forbidden",
        json: { detail: "File not allowed: /data/a.png." },
      }),
    ],
    silent: [exchange({ request: "GET /x", status: "403 Forbidden", json: { detail: "Forbidden" } })],
  },
  "queue-full": {
    fires: [
      exchange({
        request: "GET /x",
        status: "503 Service Unavailable",
        json: { detail: "Queue is full. Max size is 20 and size is 20." },
      }),
    ],
    silent: [exchange({ request: "GET /x", status: "503 Service Unavailable", json: { detail: "No" } })],
  },
};
