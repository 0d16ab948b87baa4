import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { serviceDiscoveryCauses } from "./service-discovery.ts";

const boot = (status: number, message: string, more: Record<string, string> = {}) =>
  exchange({
    status,
    json: { timestamp: "2024-05-01", path: "/api/a", status, error: "Error", ...more, message },
  });

export const serviceDiscoveryExamples: ExamplesOf<typeof serviceDiscoveryCauses> = {
  "nobody-registered": {
    fires: [
      boot(
        500,
        "com.netflix.client.ClientException: Load balancer does not have available server for client: user",
      ),
      boot(503, "Load balancer does not contain an instance for the service user-service"),
      boot(500, "No instances available for user-service"),
    ],
    silent: [boot(500, "The service has no rooms available")],
  },
  "target-refused": {
    fires: [boot(500, "Connection refused: localhost/127.0.0.1:8081", { requestId: "1-2" })],
    silent: [boot(500, "Connection refused by the bank")],
  },
};
