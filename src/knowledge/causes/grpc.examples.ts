import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { grpcCauses } from "./grpc.ts";

const call = (status: number, message = "", sent: Readonly<Record<string, string>> = {}) =>
  exchange({
    request: "POST /shop.Orders/Get",
    sent: { "Content-Type": "application/grpc-web+proto", ...sent },
    status: "200 OK",
    fields: {
      "Content-Type": "application/grpc-web+proto",
      "Grpc-Status": status,
      ...(message === "" ? {} : { "Grpc-Message": message }),
    },
  });
const cutStream = (time: number, type = "application/grpc-web-text", fields = {}) =>
  exchange({
    request: "POST /chat.Room/Listen",
    sent: { "Content-Type": type },
    notes: { failure: "net::ERR_INCOMPLETE_CHUNKED_ENCODING" },
    time,
    status: "200 OK",
    fields,
  });
const ENVOY = { Server: "envoy" };
const signed = { Authorization: "Bearer abc" };
/** The call went well, or another status says something else. */
const one = (fires: string, ...silent: readonly string[]) =>
  ({ fires: [fires], silent: [call(0), ...silent] }) as const;
const RESET = "upstream connect error or disconnect/reset before headers. reset reason: ";

export const grpcExamples: ExamplesOf<typeof grpcCauses> = {
  "stream-cut-at-route-limit": {
    fires: [
      cutStream(15_042, "application/grpc-web-text", ENVOY),
      cutStream(15_120, "application/connect+json", ENVOY),
    ],
    silent: [
      cutStream(15_042),
      cutStream(4_000, "application/grpc-web-text", ENVOY),
      cutStream(60_040, "application/grpc-web-text", ENVOY),
      cutStream(15_042, "application/json", ENVOY),
    ],
  },
  "stream-cut-after-15-seconds": {
    fires: [cutStream(15_042), cutStream(15_120, "application/connect+json", { Server: "nginx" })],
    silent: [
      cutStream(15_042, "application/grpc-web-text", ENVOY),
      cutStream(4_000),
      cutStream(15_042, "application/json"),
    ],
  },
  "says-refused": one(
    call(14, `${RESET}connection failure`),
    call(14, "try later"),
    call(5, "connection refused"),
  ),
  "says-none": one(call(14, "no healthy upstream"), call(14, "shutting down")),
  "says-connect-late": one(call(14, `${RESET}connection timeout`), call(14, "upstream request timeout")),
  "says-closed": one(call(14, `${RESET}connection termination`), call(14, "no healthy upstream")),
  "says-late": one(call(14, "upstream request timeout"), call(14, "no healthy upstream")),
  "says-too-large": one(
    call(8, "grpc: received message larger than max (5000000 vs. 4194304)"),
    call(8, "per-user quota"),
  ),
  "says-expired": one(call(16, "token%20has%20expired"), call(5, "offer expired")),
  "invalid-argument": one(call(3, "page_size must be positive"), call(5)),
  deadline: one(call(4, "context deadline exceeded"), call(14)),
  "not-found": {
    fires: [
      call(5, "order 7 is not known"),
      // As the last frame of the body (gRPC-Web).
      exchange({
        request: "POST /shop.Orders/Get",
        status: "200 OK",
        fields: { "Content-Type": "application/grpc-web-text" },
        body: "gAAAABBncnBjLXN0YXR1czogNQ0K",
      }),
    ],
    silent: [call(0), call(12), exchange({ status: 200, json: { code: 5, message: "x" } })],
  },
  "already-there": one(call(6), call(5)),
  "no-right": one(call(7, "needs role editor"), call(16)),
  exhausted: one(call(8), call(14)),
  quota: one(call(8), call(14)),
  unimplemented: one(call(12, "unknown service shop.Orders"), call(5)),
  internal: one(call(13), call(14)),
  unavailable: one(call(14), call(13)),
  "unavailable-here": one(call(14), call(13)),
  "no-login": one(call(16), call(16, "", signed)),
  "login-refused": one(call(16, "", signed), call(16)),
  state: one(call(9), call(6)),
  cancelled: one(call(1), call(2)),
};
