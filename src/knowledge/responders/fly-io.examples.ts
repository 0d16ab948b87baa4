import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { flyIo } from "./fly-io.ts";

const edge = { Server: "Fly/a1b2c3 (2026-01-01)", "Fly-Request-Id": "01A-fra" };
const by = (status: number) =>
  ({
    fires: [exchange({ status, fields: edge })],
    silent: [exchange({ status, fields: { ...edge, "Content-Type": "text/html" }, body: "no" })],
  }) as const;

export const flyIoExamples: ResponderExamples<typeof flyIo> = {
  signs: {
    "bare-error": {
      fires: [exchange({ status: 502, fields: { Server: "Fly/a1b2c3 (2026-01-01)" } })],
      silent: [exchange({ status: 502, fields: { Server: "nginx" } })],
    },
    "server-field-seen": {
      fires: [exchange({ status: 502, fields: { Server: "Fly/a1b2c3 (2026-01-01)" } })],
      silent: [exchange({ status: 502, fields: { Server: "nginx" } })],
    },
    "fly-request-id-field": {
      fires: [exchange({ status: 502, fields: { "Fly-Request-Id": "01A-fra" } })],
      silent: [exchange({ status: 502 })],
    },
    "via-field": {
      fires: [exchange({ status: "200 OK", fields: { Via: "1.1 fly.io" } })],
      silent: [exchange({ status: "200 OK", fields: { Via: "1.1 vegur" } })],
    },
  },
  causes: {
    "app-not-listening": by(502),
    "app-closed": by(502),
    "no-machine": by(503),
  },
};
