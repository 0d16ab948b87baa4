import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { javaGuardsCauses } from "./java-guards.ts";

const druid = (words: string, title = "Druid Monitor") =>
  exchange({ request: "GET /druid/index.html", status: 200, title, page: words });

export const javaGuardsExamples: ExamplesOf<typeof javaGuardsCauses> = {
  sentinel: {
    fires: [
      exchange({ status: 429, body: "Blocked by Sentinel (flow limiting)" }),
      exchange({
        status: 429,
        json: { code: 429, message: "Blocked by Sentinel: ParamFlowException", route: "/a" },
      }),
    ],
    silent: [
      exchange({ status: 429, json: { code: 429, message: "Blocked by Sentinel: DegradeException" } }),
    ],
  },
  "sentinel-degraded": {
    fires: [exchange({ status: 429, json: { code: 429, message: "Blocked by Sentinel: DegradeException" } })],
    silent: [exchange({ status: 429, body: "Blocked by Sentinel (flow limiting)" })],
  },
  "druid-address": {
    fires: [druid("Sorry, you are not permitted to view this page.")],
    silent: [druid("Sorry, you are not permitted to view this page.", "Photos"), druid("Data sources")],
  },
};
