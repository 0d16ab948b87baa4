import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { solrCauses } from "./solr.ts";

const say = (msg: string) =>
  exchange({
    request: "GET /solr/x/select?q=foo:1",
    status: "400 Bad Request",
    json: {
      responseHeader: { status: 400 },
      error: { metadata: ["error-class", "org.apache.solr.common.SolrException"], msg, code: 400 },
    },
  });

export const solrExamples: ExamplesOf<typeof solrCauses> = {
  "field-unknown": {
    fires: [
      say("undefined field foo"),
      exchange({
        status: 400,
        fields: { "Content-Type": "text/plain;charset=UTF-8" },
        body: "{'responseHeader'=>{'status'=>400,'QTime'=>1},'error'=>{'msg'=>'undefined field text','code'=>400}}",
      }),
      exchange({
        status: 400,
        fields: { "Content-Type": "application/xml; charset=UTF-8" },
        body: '<response><lst name="responseHeader"></lst><lst name="error"><str name="msg">undefined field text</str></lst></response>',
      }),
    ],
    silent: [say("can not sort on a field"), exchange({ status: 400, json: { msg: "undefined field foo" } })],
  },
  syntax: {
    fires: [say("org.apache.solr.search.SyntaxError: Cannot parse 'a:b:c': Encountered")],
    silent: [say("undefined field foo")],
  },
  query: {
    fires: [say("can not sort on a field w/o docValues"), say("ERROR: [doc=1] unknown field 'foo'")],
    silent: [say("undefined field foo"), exchange({ status: "400 Bad Request", json: { message: "No." } })],
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
