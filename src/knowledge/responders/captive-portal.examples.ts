import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { captivePortal } from "./captive-portal.ts";

export const captivePortalExamples: ResponderExamples<typeof captivePortal> = {
  signs: {
    "own-status": {
      fires: [exchange({ status: 511 })],
      silent: [exchange({ status: "200 OK" }), exchange({ sent: { Host: "app.loca.lt" }, status: 511 })],
    },
    "wispr-message": {
      fires: [
        exchange({
          status: "302 Found",
          fields: { Location: "https://portal.example/login", "Content-Type": "text/html" },
          body: `<HTML><!--
<?xml version="1.0" encoding="UTF-8"?>
<WISPAccessGatewayParam xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<Redirect><MessageType>100</MessageType><ResponseCode>0</ResponseCode></Redirect>
</WISPAccessGatewayParam>
--></HTML>`,
        }),
      ],
      silent: [
        exchange({
          status: "302 Found",
          fields: { Location: "https://portal.example/login" },
          page: "Log in to use this network.",
        }),
      ],
    },
  },
  causes: {
    "login-wanted": {
      fires: [
        exchange({
          request: "GET /orders",
          status: "511 Network Authentication Required",
          body: "<p>Log in to the network</p>",
        }),
      ],
      silent: [exchange({ request: "GET /orders", status: "200 OK", body: "<p>Shop</p>" })],
    },
  },
};
