import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { redirectAmongPrivateCauses } from "./redirect-among-private.ts";

export const redirectAmongPrivateExamples: ExamplesOf<typeof redirectAmongPrivateCauses> = {
  "loopback-among-private": {
    fires: [
      exchange({
        request: "GET http://192.168.1.9:3000/api/items",
        status: 307,
        fields: { Location: "http://localhost:8000/api/items/" },
      }),
    ],
    silent: [
      exchange({
        request: "GET http://192.168.1.9:3000/api/items",
        status: 307,
        fields: { Location: "http://192.168.1.9:3000/api/items/" },
      }),
    ],
  },
  "other-host-among-private": {
    fires: [
      exchange({
        request: "GET http://localhost:3000/api/items",
        status: 307,
        fields: { Location: "http://backend:8000/api/items/" },
      }),
    ],
    silent: [
      exchange({
        request: "GET http://localhost:3000/start",
        status: 302,
        fields: { Location: "http://localhost:9000/realms/a/login" },
      }),
    ],
  },
};
