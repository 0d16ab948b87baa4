import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { websocketRefusedCauses } from "./websocket-refused.ts";

const socket = (status: number, sent: Record<string, string> = {}, path = "/socket/websocket") =>
  exchange({
    request: `GET ${path}`,
    type: "websocket",
    sent: { Upgrade: "websocket", ...sent },
    status,
  });
const origin = { Origin: "https://chat.site.example" };

export const websocketRefusedExamples: ExamplesOf<typeof websocketRefusedCauses> = {
  "origin-of-websocket": {
    fires: [socket(403, origin)],
    silent: [socket(404, origin), exchange({ status: 403, sent: origin })],
  },
  "origin-of-action-cable": {
    fires: [socket(404, origin, "/cable")],
    silent: [socket(404, origin), socket(404, {}, "/cable")],
  },
  "connection-of-other-server": {
    fires: [socket(404, origin, "/hub?id=d0fc384a-14f0-4436-aaaf-e5d50502399f")],
    silent: [
      socket(404, origin, "/hub"),
      socket(403, origin, "/hub?id=d0fc384a-14f0-4436-aaaf-e5d50502399f"),
    ],
  },
  "no-endpoint": {
    fires: [socket(404, origin)],
    silent: [socket(403, origin), exchange({ status: 404, sent: origin })],
  },
  "page-for-websocket": {
    fires: [socket(200, origin)],
    silent: [socket(101, origin), exchange({ status: 200, sent: origin })],
  },
};
