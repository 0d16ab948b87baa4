import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { digitaloceanAppPlatform } from "./digitalocean-app-platform.ts";

const page = (status: string, detail: string) =>
  exchange({
    status,
    fields: { Server: "cloudflare", "Content-Type": "text/html" },
    body: `<html><body><p>${detail}</p><p>App Platform failed to forward this request to the application.</p></body></html>`,
  });
const AWAY = "503 Service Unavailable";
const one = (detail: string) =>
  ({ fires: [page(AWAY, detail)], silent: [page(AWAY, "other (503 -)")] }) as const;

export const digitaloceanAppPlatformExamples: ResponderExamples<typeof digitaloceanAppPlatform> = {
  signs: {
    "error-page": {
      fires: [page(AWAY, "other (503 -)")],
      silent: [exchange({ status: AWAY, body: "<p>The application failed to answer.</p>" })],
    },
  },
  causes: {
    "no-instance": one("no_healthy_upstream (503 UH)"),
    closed: one("upstream_reset_before_response_started{connection_termination} (503 UC)"),
    refused: one("upstream_reset_before_response_started{connection_failure} (503 UF)"),
    unreachable: one("upstream_reset_before_response_started{connection_timeout}"),
    reset: one("upstream_reset_before_response_started{remote_reset} (503 UR)"),
    silent: one("response_timeout (504 UT)"),
    overflow: one("upstream_reset_before_response_started{overflow} (503 UO)"),
    "by-application": one("via_upstream (503 -)"),
  },
};
