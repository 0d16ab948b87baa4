import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { socketIoCauses } from "./socket-io.ts";

export const socketIoExamples: ExamplesOf<typeof socketIoCauses> = {
  "transport-unknown": {
    fires: [
      exchange({
        request: "GET /socket.io/?EIO=4&transport=polling",
        status: "400 Bad Request",
        json: { code: 0, message: "Transport unknown" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /socket.io/?EIO=4&transport=polling",
        status: "400 Bad Request",
        json: { code: 1, message: "Session ID unknown" },
      }),
    ],
  },
  "session-unknown": {
    fires: [
      exchange({
        request: "GET /socket.io/?EIO=4&transport=polling",
        status: "400 Bad Request",
        json: { code: 1, message: "Session ID unknown" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /socket.io/?EIO=4&transport=polling",
        status: "400 Bad Request",
        json: { code: 2, message: "Bad handshake method" },
      }),
    ],
  },
  "handshake-method": {
    fires: [
      exchange({
        request: "POST /socket.io/?EIO=4&transport=polling",
        status: "400 Bad Request",
        json: { code: 2, message: "Bad handshake method" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /socket.io/?EIO=4&transport=websocket",
        status: "400 Bad Request",
        json: { code: 3, message: "Bad request" },
      }),
    ],
  },
  "upgrade-lost": {
    fires: [
      exchange({
        request: "GET /socket.io/?EIO=4&transport=websocket",
        status: "400 Bad Request",
        json: { code: 3, message: "Bad request" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /socket.io/?EIO=4&transport=polling",
        status: "400 Bad Request",
        json: { code: 3, message: "Bad request" },
      }),
    ],
  },
  "request-refused": {
    fires: [
      exchange({
        request: "GET /socket.io/?EIO=4&transport=polling",
        status: "403 Forbidden",
        json: { code: 4, message: "Forbidden" },
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { code: 4, message: "Forbidden" } })],
  },
  "protocol-version": {
    fires: [
      exchange({
        request: "GET /socket.io/?EIO=4&transport=polling",
        status: "400 Bad Request",
        json: { code: 5, message: "Unsupported protocol version" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /socket.io/?EIO=4&transport=polling",
        status: "400 Bad Request",
        json: { code: 0, message: "Transport unknown" },
      }),
    ],
  },
};
