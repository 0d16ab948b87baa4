import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import type { elasticsearch } from "./elasticsearch.ts";
import { elasticsearchTypes } from "./elasticsearch.types.ts";

const own = (status: number, type: string, reason = "no", asked: Parts = {}) =>
  exchange({
    ...asked,
    status,
    fields: { "Content-Type": "application/json" },
    body: `{"error":{"root_cause":[{"type":"${type}","reason":"${reason}"}],"type":"${type}","reason":"${reason}"},"status":${status}}`,
  });
const plain = (status: number, words: string) =>
  exchange({ status, body: `{"error":"${words}","status":${status}}` });
const login: Parts = { sent: { Authorization: "Basic YTpi" } };
const block = (reason: string, status = 403) =>
  own(status, "cluster_block_exception", `blocked by: [${reason}];`);
const flood = block("FORBIDDEN/12/index read-only / allow delete (api)");
const readOnly = block("FORBIDDEN/8/index write (api)");
const missing = own(404, "index_not_found_exception");

const challenge = (asked: Parts = {}) =>
  exchange({
    ...asked,
    status: 401,
    fields: { "Content-Type": "text/plain", "WWW-Authenticate": 'Basic realm="OpenSearch Security"' },
    body: "Unauthorized",
  });
const notReady = exchange({ status: 503, body: "OpenSearch Security not initialized." });

export const elasticsearchExamples: ResponderExamples<typeof elasticsearch> = {
  signs: {
    "error-json": {
      fires: [
        exchange({
          status: 503,
          body: '{"error":{"root_cause":[{"type":"exception","reason":"no"}],"type":"exception","reason":"no"},"status":503}',
        }),
      ],
      silent: [
        exchange({ status: "404 Not Found", json: { error: { reason: "no such index" }, status: 404 } }),
      ],
    },
    "rest-error-text": {
      fires: [
        exchange({
          status: 400,
          body: '{"error":"no handler found for uri [/a] and method [GET]","status":400}',
        }),
      ],
      silent: [exchange({ status: 400, body: '{"error":"failed"}' })],
    },
    "answer-with-product-field": {
      fires: [
        exchange({
          status: 404,
          fields: { "X-Elastic-Product": "Elasticsearch" },
          body: '{"_index":"a","_id":"1","found":false}',
        }),
      ],
      silent: [
        exchange({
          status: 404,
          fields: { "X-Elastic-Product": "other" },
          body: '{"_index":"a","_id":"1","found":false}',
        }),
      ],
    },
    "opensearch-challenge": {
      fires: [challenge()],
      silent: [
        exchange({
          status: 401,
          fields: { "WWW-Authenticate": 'Basic realm="Other"' },
          body: "Unauthorized",
        }),
      ],
    },
    "opensearch-not-initialised": {
      fires: [notReady],
      silent: [exchange({ status: 503, body: "It says OpenSearch Security not initialized." })],
    },
    "x-elastic-product-field": {
      fires: [exchange({ status: 404, fields: { "X-Elastic-Product": "Elasticsearch" } })],
      silent: [exchange({ status: 404, fields: { "X-Elastic-Product": "other" } })],
    },
  },
  causes: {
    "opensearch-login-missing": { fires: [challenge()], silent: [challenge(login)] },
    "opensearch-login-refused": { fires: [challenge(login)], silent: [challenge()] },
    "opensearch-not-set-up": {
      fires: [notReady],
      silent: [exchange({ status: 503, body: "not initialized" })],
    },
    "shard-limit": {
      fires: [
        own(
          400,
          "validation_exception",
          "Validation Failed: 1: this action would add [2] shards, but this cluster currently has [1000]/[1000] maximum normal shards open;",
        ),
      ],
      silent: [own(400, "validation_exception", "Validation Failed: 1: no mappings;")],
    },
    "text-field-sorted": {
      fires: [
        own(
          400,
          "illegal_argument_exception",
          "Text fields are not optimised for operations that require per-document field data like aggregations and sorting",
        ),
        own(400, "illegal_argument_exception", "Fielddata is disabled on [name] in [a]."),
      ],
      silent: [own(400, "illegal_argument_exception")],
    },
    "result-window": {
      fires: [
        own(
          400,
          "illegal_argument_exception",
          "Result window is too large, from + size must be less than or equal to: [10000] but was [10010].",
        ),
      ],
      silent: [own(400, "illegal_argument_exception")],
    },
    "disk-full": { fires: [flood], silent: [readOnly] },
    "write-block": { fires: [readOnly], silent: [flood] },
    "cluster-not-ready": {
      fires: [block("SERVICE_UNAVAILABLE/1/state not recovered / initialized", 503)],
      silent: [own(503, "exception")],
    },
    "login-missing": {
      fires: [own(401, "security_exception", "missing authentication credentials for REST request [/]")],
      silent: [own(401, "security_exception", "unable to authenticate user [a]", login)],
    },
    "token-expired": {
      fires: [own(401, "security_exception", "token expired", login)],
      silent: [own(401, "security_exception", "unable to authenticate user [a]", login)],
    },
    "login-refused": {
      fires: [own(401, "security_exception", "unable to authenticate user [a]", login)],
      silent: [own(401, "security_exception")],
    },
    "privilege-missing": {
      fires: [
        own(
          403,
          "security_exception",
          "no permissions for [indices:data/read/search] and User [name=ada, backend_roles=[]]",
          login,
        ),
        own(
          403,
          "security_exception",
          "action [indices:data/read/search] is unauthorized for user [ada] with effective roles [x]",
          login,
        ),
      ],
      silent: [own(403, "security_exception", "action is unauthorized", login)],
    },
    "not-authorised": {
      fires: [own(403, "security_exception", "action is unauthorized", login)],
      silent: [flood],
    },
    licence: {
      fires: [own(403, "security_exception", "current license is non-compliant for [x]", login)],
      silent: [own(403, "security_exception", "action is unauthorized", login)],
    },
    "wrong-method": {
      fires: [plain(405, "Incorrect HTTP method for uri [/a] and method [PUT]")],
      silent: [plain(405, "no")],
    },
    "content-type": {
      fires: [plain(406, "Content-Type header [application/x-www-form-urlencoded] is not supported")],
      silent: [plain(406, "no")],
    },
    "no-handler": {
      fires: [plain(400, "no handler found for uri [/a] and method [GET]")],
      silent: [plain(400, "no")],
    },
    "no-document": {
      fires: [
        exchange({
          status: 404,
          fields: { "X-Elastic-Product": "Elasticsearch" },
          body: '{"_index":"a","_id":"1","found":false}',
        }),
      ],
      silent: [missing],
    },
    "all-shards-failed": {
      fires: [own(503, "search_phase_execution_exception", "all shards failed")],
      silent: [own(503, "exception")],
    },
    "heap-full": {
      fires: [
        own(
          429,
          "circuit_breaking_exception",
          "[parent] Data too large, data for [<http_request>] would be [1017560880/970.4mb], which is larger than the limit",
        ),
      ],
      silent: [
        own(
          429,
          "circuit_breaking_exception",
          "[request] Data too large, data for [<agg [a]>] would be [1017560880/970.4mb]",
        ),
      ],
    },
    ...examplesOfTable(elasticsearchTypes, (type) => own(400, type), "type-"),
  },
};
