import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { solrCauses } from "./solr.ts";

export const solrExamples: ExamplesOf<typeof solrCauses> = {
  "solr-query": {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: {
          responseHeader: { status: 400 },
          error: {
            metadata: ["error-class", "org.apache.solr.common.SolrException"],
            msg: "undefined field foo",
            code: 400,
          },
        },
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  "solr-path": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<p>Searching for Solr?<br/>You must type the correct path.<br/>Solr will respond.</p>",
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  "typesense-key": {
    fires: [
      exchange({
        request: "GET /x",
        sent: { "X-TYPESENSE-API-KEY": "a" },
        status: "401 Unauthorized",
        json: { message: "Forbidden - a valid `x-typesense-api-key` header must be sent." },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: { message: "Forbidden - a valid `x-typesense-api-key` header must be sent." },
      }),
    ],
  },
  "typesense-schema": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { message: "Could not find a field named `x` in the schema." },
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  "typesense-lagging": {
    fires: [
      exchange({
        request: "GET /x",
        status: "503 Service Unavailable",
        json: { message: "Not Ready or Lagging" },
      }),
    ],
    silent: [exchange({ status: "503 Service Unavailable", json: { message: "No." } })],
  },
};
