import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { immichCauses } from "./immich.ts";

export const immichExamples: ExamplesOf<typeof immichCauses> = {
  access: {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { message: "Not found or no asset.read access", error: "Bad Request", statusCode: 400 },
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  "key-permission": {
    fires: [
      exchange({
        request: "GET /api/albums",
        status: "403 Forbidden",
        json: { message: "Missing required permission: album.read", error: "Forbidden", statusCode: 403 },
      }),
    ],
    silent: [
      exchange({ status: "403 Forbidden", json: { message: "No.", error: "Forbidden", statusCode: 403 } }),
    ],
  },
};
