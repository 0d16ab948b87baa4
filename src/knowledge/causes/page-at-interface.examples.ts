import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { pageAtInterfaceCauses } from "./page-at-interface.ts";

const unseen = (request: string, mediaType: string) =>
  exchange({
    request,
    status: "200 OK",
    fields: { "Content-Type": mediaType, "Content-Length": 519 },
    notes: { type: "fetch", body: "unseen" },
  });

export const pageAtInterfaceExamples: ExamplesOf<typeof pageAtInterfaceCauses> = {
  "by-type": {
    fires: [
      unseen("GET /shop/api/password", "text/html"),
      exchange({
        request: "GET /api/password",
        type: "fetch",
        status: 200,
        fields: { "Content-Type": "text/html" },
        body: "<!doctype ",
      }),
    ],
    silent: [
      unseen("GET /shop/api/password", "application/json"),
      unseen("GET /shop/parts/cart", "text/html"),
      unseen("GET /api/parts/cart.html", "text/html"),
      exchange({ request: "GET /api/password", status: 200, page: "A fragment", notes: { type: "fetch" } }),
    ],
  },
};
