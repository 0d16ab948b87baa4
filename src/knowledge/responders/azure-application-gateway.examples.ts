import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import { applicationGatewaySays, type azureApplicationGateway } from "./azure-application-gateway.ts";

const fields = { Server: "Microsoft-Azure-Application-Gateway/v2", "Content-Type": "text/html" };
const own = (title: string, more = "", asked: Parts = {}) =>
  exchange({
    ...asked,
    status: title,
    fields,
    body: `<html><body><center><h1>${title}</h1></center>${more}\n<hr><center>Microsoft-Azure-Application-Gateway/v2</center></body></html>`,
  });
const unseen = (status: number) => exchange({ status, fields, notes: { body: "unseen" } });
const backend = (status: number) => exchange({ status, fields: { Server: "Kestrel" }, body: "no" });
const by = (title: string) =>
  ({ fires: [own(title)], silent: [backend(Number(title.slice(0, 3)))] }) as const;

export const azureApplicationGatewayExamples: ResponderExamples<typeof azureApplicationGateway> = {
  signs: {
    "stock-page": {
      fires: [
        exchange({
          status: "403 Forbidden",
          body: "<center>Microsoft-Azure-Application-Gateway/v2</center>",
        }),
      ],
      silent: [exchange({ status: "502 Bad Gateway", body: "<hr><center>nginx</center>" })],
    },
    "server-field": {
      fires: [exchange({ status: 403, fields: { Server: "Microsoft-Azure-Application-Gateway/v2" } })],
      silent: [exchange({ status: "403 Forbidden", fields: { Server: "Microsoft-IIS/10.0" } })],
    },
  },
  causes: {
    ...examplesOfTable(applicationGatewaySays, (words) =>
      own("400 Bad Request", `<center>${words}</center>`),
    ),
    "waf-rule": by("403 Forbidden"),
    "waf-rule-page-unseen": { fires: [unseen(403)], silent: [backend(403)] },
    "custom-rule": by("403 Forbidden"),
    "no-listener": by("404 Not Found"),
    "no-listener-page-unseen": { fires: [unseen(404)], silent: [backend(404)] },
    "backends-unhealthy": by("502 Bad Gateway"),
    "backend-refused": by("502 Bad Gateway"),
    "backend-certificate": by("502 Bad Gateway"),
    "backend-slow": {
      fires: [own("504 Gateway Time-out", "", { time: 20_050 })],
      silent: [own("504 Gateway Time-out", "", { time: 300 })],
    },
    "backend-timed-out": by("504 Gateway Time-out"),
    "body-limit": by("413 Request Entity Too Large"),
    "no-capacity": by("503 Service Unavailable"),
    malformed: by("400 Bad Request"),
  },
};
