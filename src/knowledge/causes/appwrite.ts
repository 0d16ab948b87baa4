import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Appwrite: response codes", "https://appwrite.io/docs/advanced/platform/response-codes");
const { table } = causesOf(anybody, SOURCE);

const appwriteType = codeInBody(/"type":\s{0,4}"([a-z_0-9]{4,60})",\s{0,4}"version":\s{0,4}"\d/);

/** Appwrite's codes by mechanism. */
export const appwriteTypes = {
  "auth-missing": ["general_unauthorized_scope"],
  "auth-invalid": ["user_invalid_credentials", "user_jwt_invalid", "user_invalid_token"],
  "auth-not-authorised": ["user_unauthorized", "user_blocked", "general_access_forbidden"],
  "cors-origin-not-allowed": ["general_unknown_origin"],
  "validation-failed": [
    "general_argument_invalid",
    "general_query_invalid",
    "document_invalid_structure",
    "document_missing_payload",
    "storage_file_type_unsupported",
  ],
  "record-not-found": [
    "document_not_found",
    "collection_not_found",
    "database_not_found",
    "storage_file_not_found",
    "storage_bucket_not_found",
    "project_not_found",
    "user_not_found",
    "function_not_found",
  ],
  "route-not-found": ["general_route_not_found"],
  "rate-limited": ["general_rate_limit_exceeded"],
  "request-body-too-large": ["storage_invalid_file_size"],
  "target-already-exists": ["user_already_exists", "document_already_exists", "collection_already_exists"],
  "feature-not-enabled": ["user_auth_method_unsupported", "project_provider_disabled"],
  "unhandled-exception": ["general_unknown", "general_server_error"],
} as const satisfies CauseTable;

/** What Appwrite says by the type of its error. */
export const appwriteCauses = {
  id: "appwrite",
  causes: [
    ...table(appwriteTypes, {
      certainty: "likely",
      on: ["4xx", "5xx"],
      when: (name) => code(appwriteType, name),
    }),
  ],
} as const;
