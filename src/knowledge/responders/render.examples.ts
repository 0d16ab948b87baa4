import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { render } from "./render.ts";

const own = (status: number, routing: string) =>
  exchange({ status, fields: { Server: "cloudflare", "rndr-id": "a-b", "x-render-routing": routing } });
const app = (status: number) =>
  exchange({ status, fields: { Server: "cloudflare", "x-render-origin-server": "uvicorn" }, body: "no" });

export const renderExamples: ResponderExamples<typeof render> = {
  signs: {
    "routing-field": {
      fires: [exchange({ status: 503, fields: { "x-render-routing": "suspend-by-user" } })],
      silent: [exchange({ status: 503 })],
    },
    "x-render-origin-server-field": {
      fires: [exchange({ status: 404, fields: { "x-render-origin-server": "uvicorn" } })],
      silent: [exchange({ status: 404 })],
    },
    "rndr-id-field": {
      fires: [exchange({ status: 503, fields: { "rndr-id": "a-b" } })],
      silent: [exchange({ status: 503 })],
    },
  },
  causes: {
    suspended: { fires: [own(503, "suspend-by-user")], silent: [own(503, "no-deploy")] },
    "no-service": { fires: [own(404, "no-server")], silent: [app(404)] },
    "not-up": { fires: [own(503, "hibernate-wake-error")], silent: [app(503)] },
    "not-up-perhaps": { fires: [own(502, "no-server")], silent: [app(502)] },
    "instance-failed": { fires: [own(502, "dynamic-paid-error")], silent: [app(502)] },
  },
};
