import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { solrCauses } from "./solr.ts";

export const solrExamples: ExamplesOf<typeof solrCauses> = {
  query: {
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
  path: {
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
};
