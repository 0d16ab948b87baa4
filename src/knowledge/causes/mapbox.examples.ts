import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { mapboxCauses } from "./mapbox.ts";

const say = (status: number, message: string) => exchange({ status, json: { message } });

export const mapboxExamples: ExamplesOf<typeof mapboxCauses> = {
  "token-missing": {
    fires: [say(401, "Not Authorized - No Token")],
    silent: [say(401, "Not Authorized - Invalid Token")],
  },
  "token-wrong": {
    fires: [say(401, "Not Authorized - Invalid Token")],
    silent: [say(401, "Not Authorized - No Token")],
  },
  "address-restricted": {
    fires: [
      exchange({
        request: "GET /v4/tiles/2/1/0.png?access_token=pk.eyJ1",
        status: 403,
        json: { message: "Forbidden" },
      }),
    ],
    silent: [say(403, "Forbidden")],
  },
  "tile-missing": {
    fires: [say(404, "Tile not found"), say(404, "Tileset a.b does not exist"), say(404, "Style not found")],
    silent: [say(404, "Not Found")],
  },
};
