import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { corsCachedCopyCauses } from "./cors-cached-copy.ts";

const blocked = (fields: Readonly<Record<string, string>>) =>
  exchange({
    request: "GET /font.woff2",
    sent: { Origin: "https://shop.example", "Sec-Fetch-Mode": "cors" },
    status: "200 OK",
    fields: { "Content-Type": "font/woff2", ...fields },
    notes: { type: "font", failure: "net::ERR_FAILED" },
  });

export const corsCachedCopyExamples: ExamplesOf<typeof corsCachedCopyCauses> = {
  "without-origin": {
    fires: [blocked({ Age: "812" }), blocked({ "X-Cache": "Hit from cloudfront", Vary: "Accept-Encoding" })],
    silent: [blocked({}), blocked({ Age: "812", Vary: "Origin" }), blocked({ Age: "0" })],
  },
};
