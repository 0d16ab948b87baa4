import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { edgeOneStatuses, type tencentEdgeone } from "./tencent-edgeone.ts";

const own = (status: string) =>
  exchange({ status: Number(status), fields: { "EO-LOG-UUID": "1234", Server: "edgeone-pages" } });

const script = (cookie: string, type = "xhr") =>
  exchange({
    type,
    status: 200,
    fields: { Server: "TencentEdgeOne", "Content-Type": "text/html", "Set-Cookie": `${cookie}=1; path=/` },
    body: "<script>go()</script>",
  });

export const tencentEdgeoneExamples: ResponderExamples<typeof tencentEdgeone> = {
  signs: {
    "own-status": {
      fires: [exchange({ status: 520, fields: { Server: "edgeone-pages" } })],
      silent: [exchange({ status: 520, fields: { Server: "nginx" } })],
    },
    challenge: {
      fires: [script("EO-Bot-Js-Token")],
      silent: [script("session"), script("EO-Bot-Js-Token", "document")],
    },
    "passed-through": {
      fires: [exchange({ status: 520, fields: { Server: "edgeone-pages" } })],
      silent: [exchange({ status: 520, fields: { Server: "nginx" } })],
    },
  },
  causes: {
    ...examplesOfTable(edgeOneStatuses, own),
    "bot-script": { fires: [script("EO-Bot-Js-Token")], silent: [script("session")] },
    "origin-late": { fires: [own("524"), own("554")], silent: [own("522")] },
    "rate-or-bot-rule": { fires: [own("567")], silent: [own("566")] },
  },
};
