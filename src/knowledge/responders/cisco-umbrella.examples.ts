import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { ciscoUmbrella } from "./cisco-umbrella.ts";

export const ciscoUmbrellaExamples: ResponderExamples<typeof ciscoUmbrella> = {
  signs: {
    "server-field": {
      fires: [exchange({ status: "403 Forbidden", fields: { Server: "Cisco Umbrella" } })],
      silent: [exchange({ status: "403 Forbidden", fields: { Server: "cisco-umbrella-exporter" } })],
    },
    "sent-to-block-page": {
      fires: [
        exchange({
          status: "403 Forbidden",
          body: `<script>location.replace("https://block.opendns.com/?url=0f1e");</script>`,
        }),
      ],
      silent: [
        exchange({ status: 200, body: "<p>Our filter sends you to https://block.opendns.com/main.</p>" }),
      ],
    },
    "redirected-to-block-page": {
      fires: [exchange({ status: 302, fields: { Location: "https://block.opendns.com/main?url=0f1e" } })],
      silent: [
        exchange({ status: 302, fields: { Location: "https://a.example/?from=https://block.opendns.com/" } }),
      ],
    },
  },
  causes: {},
};
