import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type meilisearchCauses, meilisearchCodes } from "./meilisearch.ts";

const says = (status: string, code: string, message = "No.", authorization = "Bearer abc", type = "auth") =>
  exchange({
    request: "POST /indexes/a/search",
    sent: authorization === "" ? {} : { Authorization: authorization },
    status,
    json: { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` },
  });
const REFUSED = "403 Forbidden";
const UNKNOWN = "The provided API key is invalid.";
const OF_INDEX = 'The API key cannot access the index `a`, authorized indexes are ["b"].';

const unembedded = says("400 Bad Request", "too_many_vectors");

export const meilisearchExamples: ExamplesOf<typeof meilisearchCauses> = {
  ...examplesOfTable(meilisearchCodes, (code) =>
    exchange({
      status: "400 Bad Request",
      json: {
        message: "No.",
        code,
        type: "invalid_request",
        link: `https://docs.meilisearch.com/errors#${code}`,
      },
    }),
  ),
  "bearer-empty": {
    fires: [says(REFUSED, "invalid_api_key", UNKNOWN, "Bearer")],
    silent: [says(REFUSED, "invalid_api_key", UNKNOWN)],
  },
  "index-not-in-key": {
    fires: [says(REFUSED, "invalid_api_key", OF_INDEX)],
    silent: [says(REFUSED, "invalid_api_key", UNKNOWN)],
  },
  "tenant-token-over": {
    fires: [says(REFUSED, "invalid_api_key", "Tenant token expired. Was valid up to `1` and we're now `2`.")],
    silent: [says(REFUSED, "invalid_api_key", UNKNOWN)],
  },
  "key-wrong": {
    fires: [says(REFUSED, "invalid_api_key", UNKNOWN)],
    silent: [says(REFUSED, "invalid_key", UNKNOWN)],
  },
  "action-not-in-key": {
    fires: [says(REFUSED, "invalid_api_key", UNKNOWN)],
    silent: [says(REFUSED, "invalid_api_key", UNKNOWN, "Bearer")],
  },
  "master-key-unset": {
    fires: [says("401 Unauthorized", "missing_master_key")],
    silent: [says("401 Unauthorized", "missing_authorization_header")],
  },
  "key-missing": {
    fires: [says("401 Unauthorized", "missing_authorization_header", "No.", "")],
    silent: [
      says("401 Unauthorized", "missing_authorization_header"),
      says("401 Unauthorized", "missing_authorization_header", "No.", "Basic abc"),
    ],
  },
  "key-missing-perhaps": {
    fires: [says("401 Unauthorized", "missing_authorization_header")],
    silent: [
      says("401 Unauthorized", "missing_authorization_header", "No.", ""),
      says("401 Unauthorized", "missing_authorization_header", "No.", "Basic abc"),
    ],
  },
  "embedder-failed": { fires: [says("400 Bad Request", "vector_embedding_error")], silent: [unembedded] },
  "embedder-request": { fires: [says("400 Bad Request", "vector_embedding_error")], silent: [unembedded] },
  "scheme-not-bearer": {
    fires: [says("401 Unauthorized", "missing_authorization_header", "No.", "Basic abc")],
    silent: [says("401 Unauthorized", "missing_authorization_header", "No.", "")],
  },
  "parameter-refused": {
    fires: [
      says("400 Bad Request", "invalid_search_filter", "No.", "", "invalid_request"),
      says("400 Bad Request", "missing_document_id", "No.", "", "invalid_request"),
    ],
    silent: [says("400 Bad Request", "missing_payload", "No.", "", "invalid_request")],
  },
  internal: {
    fires: [says("500 Internal Server Error", "internal", "No.", "", "internal")],
    silent: [says("500 Internal Server Error", "unknown", "No.", "", "internal")],
  },
  "remote-failed": {
    fires: [says("502 Bad Gateway", "remote_timeout", "No.", "", "system")],
    silent: [says("502 Bad Gateway", "unknown", "No.", "", "system")],
  },
};
