import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Meilisearch: error codes",
  "https://www.meilisearch.com/docs/reference/errors/error_codes",
);
const { table } = causesOf(anybody, SOURCE);

const meiliCode = codeInBody(
  /"code":\s{0,4}"([a-z_]{3,80})",\s{0,4}"type":\s{0,4}"(?:auth|invalid_request|internal|system)",\s{0,4}"link":\s{0,4}"https:\/\/docs\.meilisearch\.com\/errors/,
);

/** Meilisearch's codes by mechanism. */
export const meilisearchCodes = {
  "auth-missing": ["missing_authorization_header", "missing_master_key"],
  "auth-invalid": ["invalid_api_key"],
  "record-not-found": [
    "index_not_found",
    "document_not_found",
    "api_key_not_found",
    "task_not_found",
    "dump_not_found",
  ],
  "request-body-malformed": ["malformed_payload", "missing_payload"],
  "unsupported-media-type": ["invalid_content_type", "missing_content_type"],
  "request-body-too-large": ["payload_too_large"],
  "validation-failed": [
    "bad_request",
    "invalid_index_uid",
    "invalid_search_q",
    "invalid_search_filter",
    "invalid_search_sort",
    "invalid_document_id",
    "missing_document_id",
    "invalid_document_filter",
  ],
  "target-already-exists": ["index_already_exists"],
  "storage-full": ["no_space_left_on_device"],
  "service-overloaded": ["too_many_search_requests"],
  "feature-not-enabled": ["feature_not_enabled"],
  "unhandled-exception": ["internal"],
} as const satisfies CauseTable;

/** What Meilisearch says by its code. */
export const meilisearchCauses = {
  id: "meilisearch",
  causes: [
    ...table(meilisearchCodes, {
      certainty: "certain",
      on: ["4xx", "5xx"],
      when: (name) => code(meiliCode, name),
    }),
  ],
} as const;
