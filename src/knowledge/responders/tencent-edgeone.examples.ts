import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { edgeOneStatuses, type tencentEdgeone } from "./tencent-edgeone.ts";

const own = (status: string) =>
  exchange({ status: Number(status), fields: { "EO-LOG-UUID": "1234", Server: "edgeone-pages" } });

export const tencentEdgeoneExamples: ResponderExamples<typeof tencentEdgeone> = {
  signs: {
    "own-status": {
      fires: [exchange({ status: 520, fields: { Server: "edgeone-pages" } })],
      silent: [exchange({ status: 520, fields: { Server: "nginx" } })],
    },
    "passed-through": {
      fires: [exchange({ status: 520, fields: { Server: "edgeone-pages" } })],
      silent: [exchange({ status: 520, fields: { Server: "nginx" } })],
    },
  },
  causes: {
    ...examplesOfTable(edgeOneStatuses, own),
    "rate-or-bot-rule": { fires: [own("567")], silent: [own("566")] },
  },
};
