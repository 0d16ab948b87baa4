import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { callsOfServicesCauses } from "./calls-of-services.ts";

const thrown = (message: string, status = 500) => exchange({ status, json: { message } });
const reactive = (message: string) =>
  exchange({
    status: 500,
    json: {
      timestamp: "2026",
      path: "/u",
      status: 500,
      error: "Internal Server Error",
      requestId: "a-1",
      message,
    },
  });

export const callsOfServicesExamples: ExamplesOf<typeof callsOfServicesCauses> = {
  "no-instance": {
    fires: [
      thrown("Load balancer does not contain an instance for the service user-service", 503),
      thrown("No provider available from registry 127.0.0.1:8848 for service com.acme.UserService"),
    ],
    silent: [thrown("No seat available for the service on Sunday", 503)],
  },
  "reactive-refused": {
    fires: [
      reactive("Connection refused: /10.0.0.7:8081"),
      reactive("Connection refused: no further information: localhost/127.0.0.1:81"),
    ],
    silent: [thrown("Connection refused: /10.0.0.7:8081"), reactive("The offer was refused")],
  },
  "reactive-connect-late": {
    fires: [reactive("connection timed out: /10.0.0.7:8081")],
    silent: [reactive("The session timed out")],
  },
  "reactive-closed": {
    fires: [reactive("Connection prematurely closed BEFORE response")],
    silent: [thrown("Connection prematurely closed BEFORE response")],
  },
  "reactive-name": {
    fires: [reactive("Failed to resolve 'user-service' [A(1)] after 2 queries")],
    silent: [reactive("Failed to resolve the dispute")],
  },
  refused: {
    fires: [
      thrown("Request failed with status code 404"),
      thrown("Client error: `GET http://pay.example/u` resulted in a `401 Unauthorized` response"),
      thrown("401 Unauthorized from GET http://pay.example/u"),
    ],
    silent: [thrown("Request failed with status code 503"), thrown("Request failed with status code 429")],
  },
  failed: {
    fires: [
      thrown("UserClient#findUser(Long) timed-out and fallback failed."),
      thrown("CircuitBreaker 'pay' is OPEN and does not permit further calls"),
      thrown("Request failed with status code 503"),
      thrown("fetch failed"),
      thrown("getaddrinfo ENOTFOUND payments.example"),
      thrown('I/O error on GET request for "http://pay.example:8081/pay": Connection refused'),
      thrown("Connection refused executing GET http://user-service/users/5"),
      thrown("cURL error 28: Operation timed out after 5000 milliseconds"),
      thrown('Get "http://pay.example/": dial tcp 10.0.0.7:80: connect: connection refused'),
      thrown("HTTPSConnectionPool(host='pay.example', port=443): Max retries exceeded with url: /"),
    ],
    silent: [
      thrown("getaddrinfo ENOTFOUND mysql.example"),
      thrown("The request failed"),
      thrown("Request failed with status code 404"),
      thrown("connect ETIMEDOUT 10.0.0.7:5432"),
    ],
  },
  "refused-inside": {
    fires: [thrown("Request failed with status code 401", 502)],
    silent: [thrown("timeout of 5000ms exceeded", 502)],
  },
  "failed-inside": {
    fires: [
      exchange({ status: 200, json: { code: 500, msg: "Read timed out executing POST http://pay/pay" } }),
      thrown("timeout of 5000ms exceeded", 502),
    ],
    silent: [exchange({ status: 502, body: "Bad Gateway" })],
  },
};
