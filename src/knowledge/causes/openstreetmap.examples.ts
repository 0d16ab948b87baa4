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
};
