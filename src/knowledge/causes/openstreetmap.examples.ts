import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { openstreetmapCauses } from "./openstreetmap.ts";

const tile = (sent: Readonly<Record<string, string>>) =>
  exchange({
    request: "GET /14/8392/5469.png",
    sent: { Host: "tile.openstreetmap.org", ...sent },
    status: 403,
    notes: ["type: image"],
    fields: { "Content-Type": "image/png" },
  });

export const openstreetmapExamples: ExamplesOf<typeof openstreetmapCauses> = {
  "tile-without-referer": {
    fires: [tile({})],
    silent: [tile({ Referer: "https://map.example/" }), exchange({ request: "GET /a.png", status: 403 })],
  },
  "overpass-caller-unnamed": {
    fires: [
      exchange({
        request: "GET /api/interpreter?data=a",
        status: "406 Not Acceptable",
        fields: { "Content-Type": "text/html" },
        body: "",
      }),
    ],
    silent: [
      exchange({
        request: "GET /api/other",
        status: "406 Not Acceptable",
        fields: { "Content-Type": "text/html" },
        body: "",
      }),
    ],
  },
  "overpass-slots": {
    fires: [
      exchange({
        request: "GET /api/interpreter?data=a",
        status: "429 Too Many Requests",
        fields: { "Content-Type": "text/html" },
        body: "",
      }),
    ],
    silent: [
      exchange({
        request: "GET /api/other",
        status: "429 Too Many Requests",
        fields: { "Content-Type": "text/html" },
        body: "",
      }),
    ],
  },
  "overpass-busy": {
    fires: [
      exchange({
        request: "GET /api/interpreter?data=a",
        status: "504 Gateway Timeout",
        fields: { "Content-Type": "text/html" },
        body: "<p>Error: runtime error: open64: 0 Success. The server is probably too busy to handle your request.</p>",
      }),
    ],
    silent: [
      exchange({
        request: "GET /api/interpreter?data=a",
        status: "504 Gateway Timeout",
        fields: { "Content-Type": "text/html" },
        body: "No.",
      }),
    ],
  },
  "overpass-query": {
    fires: [
      exchange({
        request: "GET /api/interpreter?data=a",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/html" },
        body: "<p>Error: line 1: parse error: Unknown type</p>",
      }),
    ],
    silent: [
      exchange({
        request: "GET /api/interpreter?data=a",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/html" },
        body: "No.",
      }),
    ],
  },
};
