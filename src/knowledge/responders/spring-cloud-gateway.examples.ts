import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { springCloudGateway } from "./spring-cloud-gateway.ts";

const answer = (status: number, message?: string, time = 9) =>
  exchange({
    request: `# time: ${time}\nGET /orders`,
    status: `${status} X`,
    fields: { "Content-Type": "application/json" },
    body: JSON.stringify({
      timestamp: "2026",
      path: "/orders",
      status,
      error: "X",
      requestId: "5ef1a2b3-7",
      ...(message && { message }),
    }),
  });
const oops = answer(500);
const down = answer(503);
const says = (status: number, words: string) => ({
  fires: [answer(status, words)] as const,
  silent: [answer(status)] as const,
});

export const springCloudGatewayExamples: ResponderExamples<typeof springCloudGateway> = {
  signs: {
    "gateway-error-json": {
      fires: [
        exchange({
          status: "404 Not Found",
          body: '{"timestamp":"2026","path":"/orders","status":404,"error":"X","requestId":"5ef1a2b3-7"}',
        }),
      ],
      silent: [exchange({ status: "404 Not Found", body: '{"error":"failed"}' })],
    },
    "error-json": {
      fires: [
        exchange({
          status: "404 Not Found",
          body: '{"timestamp":"2026","path":"/orders","status":404,"error":"X","requestId":"5ef1a2b3-7"}',
        }),
      ],
      silent: [
        exchange({ status: "404 Not Found", body: '{"error":"failed"}' }),
        exchange({
          status: "400 Bad Request",
          body: '{"timestamp":"2026","path":"/orders","status":400,"error":"X","requestId":"5ef1a2b3-7"}',
        }),
      ],
    },
  },
  causes: {
    "no-route": { fires: [answer(404)], silent: [oops] },
    "no-handler": { fires: [answer(404)], silent: [oops] },
    refused: says(500, "Connection refused: localhost/127.0.0.1:8081"),
    name: says(500, "Failed to resolve 'api'"),
    closed: says(500, "Connection prematurely closed BEFORE response"),
    "connect-timeout": says(500, "connection timed out: 10.0.0.5:80"),
    tls: says(500, "SSLHandshakeException"),
    certificate: says(500, "PKIX path building failed"),
    "no-instance": says(503, "Unable to find instance for orders"),
    "pool-empty": { fires: [down], silent: [oops] },
    "circuit-open": { fires: [down], silent: [oops] },
    late: { fires: [answer(504)], silent: [oops] },
    "slow-500": { fires: [answer(500, undefined, 30_000)], silent: [oops] },
    "target-down": { fires: [oops], silent: [down] },
    "target-closes": { fires: [oops], silent: [down] },
    "filter-failed": { fires: [oops], silent: [down] },
    limited: { fires: [answer(429)], silent: [oops] },
    "bad-gateway": { fires: [answer(502)], silent: [oops] },
    "too-large": { fires: [answer(413)], silent: [oops] },
  },
};
