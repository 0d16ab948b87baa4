import { exchange } from "../writing/exchange.ts";
import type { ResponderExamples } from "../../diagnosis/examples.ts";
import type { captivePortal } from "./captive-portal.ts";

export const captivePortalExamples: ResponderExamples<typeof captivePortal> = {
  signs: {
    "own-status": { fires: [exchange({ status: 511 })], silent: [exchange({ status: "200 OK" })] },
    "wispr-message": { fires: ["TODO"], silent: ["TODO"] },
  },
  causes: {
  "login-wanted": {
    fires: [exchange({ request: "GET /orders", status: "511 Network Authentication Required", body: "<p>Log in to the network</p>" })],
    silent: [exchange({ request: "GET /orders", status: "200 OK", body: "<p>Shop</p>" })],
  },
},
};
