import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { glassfish } from "./glassfish.ts";

const report = (status: string, kind = "Status", request = "GET /shop", by = "Payara Micro #badassfish") =>
  exchange({
    request,
    status,
    fields: { "Content-Type": "text/html" },
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${by} - Error report</title></head><body><h1>HTTP Status ${status.slice(0, 3)} - ${status.slice(4)}</h1><hr/><p><b>type</b> ${kind} report</p><p><b>message</b>${status.slice(4)}</p><hr/><h3>${by}</h3></body></html>`,
  });
const MISSING = "404 Not Found";
const FAULT = "500 Internal Server Error";
const one = (status: string) => ({ fires: [report(status)], silent: [report(status, "Exception")] }) as const;

export const glassfishExamples: ResponderExamples<typeof glassfish> = {
  signs: {
    "stock-page": {
      fires: [
        report(MISSING),
        report(MISSING, "Status", "GET /", "Eclipse GlassFish  7.0.15 "),
        report(MISSING, "Status", "GET /", "GlassFish Server Open Source Edition  4.1 "),
      ],
      silent: [report(MISSING, "Status", "GET /", "Apache Tomcat/7.0.76")],
    },
    "server-field": {
      fires: [exchange({ status: FAULT, fields: { Server: "Payara Server  5.2022.5 #badassfish" } })],
      silent: [exchange({ status: FAULT, fields: { Server: "Tomcat" } })],
    },
  },
  causes: {
    thrown: { fires: [report(FAULT, "Exception")], silent: [report(FAULT)] },
    "file-missing": {
      fires: [report(MISSING, "Status", "GET /shop/logo.png")],
      silent: [report(MISSING)],
    },
    "no-context": one(MISSING),
    "not-deployed": one(MISSING),
    method: one("405 Method Not Allowed"),
    denied: one("403 Forbidden"),
  },
};
