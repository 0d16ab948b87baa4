import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { corsCachedCopyCauses } from "./cors-cached-copy.ts";

const blocked = (fields: Readonly<Record<string, string>>, notes: Readonly<Record<string, string>> = {}) =>
  exchange({
    request: "GET /font.woff2",
    sent: { Origin: "https://shop.example", "Sec-Fetch-Mode": "cors" },
    status: "200 OK",
    fields: { "Content-Type": "font/woff2", ...fields },
    notes: { type: "font", failure: "net::ERR_FAILED", ...notes },
  });

export const corsCachedCopyExamples: ExamplesOf<typeof corsCachedCopyCauses> = {
  "for-other-origin": {
    fires: [
      blocked({ "Access-Control-Allow-Origin": "https://other.example" }, { cache: "disk" }),
      blocked({ "Access-Control-Allow-Origin": "https://other.example", Age: "812" }),
    ],
    silent: [
      blocked({ "Access-Control-Allow-Origin": "https://other.example" }),
      blocked({ "Access-Control-Allow-Origin": "https://other.example", Vary: "Origin" }, { cache: "disk" }),
      blocked({ "Access-Control-Allow-Origin": "*" }, { cache: "disk" }),
      blocked({ "Access-Control-Allow-Origin": "https://shop.example" }, { cache: "disk" }),
      blocked({ "Access-Control-Allow-Origin": "https://a.example, https://b.example" }, { cache: "disk" }),
    ],
  },
  "without-origin": {
    fires: [blocked({ Age: "812" }), blocked({ "X-Cache": "Hit from cloudfront", Vary: "Accept-Encoding" })],
    silent: [blocked({}), blocked({ Age: "812", Vary: "Origin" }), blocked({ Age: "0" })],
  },
};
