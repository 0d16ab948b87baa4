import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { zscaler } from "./zscaler.ts";

const redirect = (more: string) =>
  exchange({
    status: "307 Temporary Redirect",
    fields: { Location: `https://it.acme.example/blocked?url=https%3a%2f%2fbets.example${more}` },
  });

export const zscalerExamples: ResponderExamples<typeof zscaler> = {
  signs: {
    "server-field": {
      fires: [
        exchange({ status: "403 Forbidden", fields: { Server: "Zscaler/6.2" }, body: "<p>Denied</p>" }),
        exchange({ status: "403 Forbidden", fields: { Server: "Zscaler" }, body: "<p>Denied</p>" }),
      ],
      silent: [exchange({ status: "403 Forbidden", fields: { Server: "ZscalerMirror/1.0" } })],
    },
    "sent-to-notification": {
      fires: [redirect("&reasoncode=CATEGORY_DENIED&action=deny&zsq=JDspV0Ftzsq")],
      silent: [redirect("&reasoncode=CATEGORY_DENIED&action=deny"), redirect("&reasoncode=7&zsq=JDspV0Ft")],
    },
    "block-page": {
      fires: [exchange({ status: "403 Forbidden", body: "<p>Internet Security by Zscaler</p>" })],
      silent: [
        exchange({ status: "403 Forbidden", body: "<p>How we moved to Zscaler</p>" }),
        // A manual.
        exchange({ status: 200, body: "<p>As the proxy enter <b>gateway.zscalertwo.net</b>, port 80.</p>" }),
      ],
    },
  },
  causes: {},
};
