import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Appwrite: response codes", "https://appwrite.io/docs/advanced/platform/response-codes");
const ERRORS = docs(
  "Appwrite: errors.php",
  "https://github.com/appwrite/appwrite/blob/main/app/config/errors.php",
);
const ORIGIN = docs(
  "Appwrite: Origin.php",
  "https://github.com/appwrite/appwrite/blob/main/src/Appwrite/Network/Validator/Origin.php",
);
const { table, likely } = causesOf(anybody, SOURCE, ERRORS);

const appwriteType = codeInBody(/"type":\s{0,4}"([a-z_0-9]{4,60})",\s{0,4}"version":\s{0,4}"\d/);

/** Appwrite's codes by mechanism. */
export const appwriteTypes = {
  "auth-missing": ["general_unauthorized_scope"],
  "auth-invalid": [
    "user_invalid_credentials",
    "user_jwt_invalid",
    "user_invalid_token",
    "team_invalid_secret",
    "team_invite_mismatch",
  ],
  "auth-token-expired": ["project_key_expired"],
  "auth-not-authorised": [
    "user_unauthorized",
    "user_blocked",
    "general_access_forbidden",
    "user_email_not_whitelisted",
    "user_anonymous_console_prohibited",
    "user_password_reset_required",
  ],
  "ip-not-allowed": ["user_ip_not_whitelisted"],
  "cors-origin-not-allowed": ["general_unknown_origin"],
  "https-required": ["general_protocol_unsupported"],
  "oauth-client-registration": ["project_invalid_success_url", "project_invalid_failure_url"],
  "validation-failed": [
    "general_argument_invalid",
    "general_query_invalid",
    "general_query_limit_exceeded",
    "general_cursor_not_found",
    "document_invalid_structure",
    "document_missing_payload",
    "storage_file_type_unsupported",
    "storage_file_empty",
    "storage_invalid_file",
    "storage_invalid_content_range",
    "user_password_mismatch",
    "user_password_recently_used",
    "user_password_personal_data",
    "attribute_value_invalid",
    "attribute_type_invalid",
    "attribute_unknown",
    "attribute_format_unsupported",
    "attribute_default_unsupported",
    "project_unknown",
    "project_reserved_project",
    "graphql_no_query",
    "graphql_too_many_queries",
  ],
  "record-not-found": [
    "document_not_found",
    "collection_not_found",
    "database_not_found",
    "storage_file_not_found",
    "storage_bucket_not_found",
    "project_not_found",
    "user_not_found",
    "user_session_not_found",
    "function_not_found",
    "deployment_not_found",
    "execution_not_found",
    "build_not_found",
    "team_not_found",
    "team_invite_not_found",
    "membership_not_found",
    "attribute_not_found",
    "index_not_found",
    "webhook_not_found",
    "key_not_found",
    "platform_not_found",
    "domain_not_found",
    "variable_not_found",
  ],
  "route-not-found": ["general_route_not_found"],
  "rate-limited": ["general_rate_limit_exceeded"],
  "quota-exhausted": [
    "user_count_exceeded",
    "collection_limit_exceeded",
    "attribute_limit_exceeded",
    "index_limit_exceeded",
  ],
  "request-body-too-large": ["storage_invalid_file_size"],
  "range-beyond-end": ["storage_invalid_range"],
  "target-already-exists": [
    "user_already_exists",
    "user_email_already_exists",
    "user_phone_already_exists",
    "document_already_exists",
    "collection_already_exists",
    "database_already_exists",
    "attribute_already_exists",
    "index_already_exists",
    "storage_bucket_already_exists",
    "team_invite_already_exists",
    "membership_already_confirmed",
    "domain_already_exists",
    "variable_already_exists",
  ],
  "application-conflict": [
    "document_update_conflict",
    "document_delete_restricted",
    "user_session_already_exists",
    "build_in_progress",
    "build_not_ready",
    "attribute_not_available",
  ],
  "feature-not-enabled": [
    "user_auth_method_unsupported",
    "project_provider_disabled",
    "project_provider_unsupported",
    "general_service_disabled",
    "general_smtp_disabled",
    "general_phone_disabled",
  ],
  "unhandled-exception": ["general_unknown", "general_server_error"],
} as const satisfies CauseTable;

/** What Appwrite says by the type of its error. */
export const appwriteCauses = {
  id: "appwrite",
  over: ["auth"],
  causes: [
    // One validator writes it; the first versions misspelt it and sent no type.
    causesOf(anybody, ORIGIN).proven(
      "origin-unknown",
      "cors-origin-not-allowed",
      403,
      json("message", /^In(?:va|av)lid Origin\. Register your new client\b/),
      {
        why: text({
          en: "No platform of this Appwrite project has the name that the sentence gives, so the origin is refused. Without X-Appwrite-Project the console counts as the project.",
          "zh-CN":
            "这个 Appwrite 项目中没有以正文所写名称登记的平台，因此拒绝这个源。没有 X-Appwrite-Project 时，按控制台项目判断。",
        }),
        fix: [
          text({
            en: "On the project's Overview (Integrations, Platforms) add a platform of the kind and name in the sentence; a Web one by its host name, without scheme and port.",
            "zh-CN":
              "在项目的 Overview（Integrations → Platforms）中按正文所写的类型和名称添加平台；Web 平台填主机名，不带协议和端口。",
          }),
          text({
            en: "If it is the console itself: set _APP_DOMAIN or _APP_CONSOLE_DOMAIN (older: _APP_CONSOLE_HOSTNAMES) to the name it is opened under, and restart.",
            "zh-CN":
              "如果是控制台本身：把 _APP_DOMAIN 或 _APP_CONSOLE_DOMAIN（旧版为 _APP_CONSOLE_HOSTNAMES）设为访问它所用的域名，然后重启。",
          }),
        ],
      },
    ),
    likely(
      "scope-missing",
      "auth-not-authorised",
      401,
      all(
        code(appwriteType, "general_unauthorized_scope"),
        body(/\(role: (?!guests\b)\w{1,40}\) missing scope/),
      ),
      {
        why: text({
          en: "The caller is known, and its role or API key lacks the scope that the sentence names.",
          "zh-CN": "调用者身份已知，但其角色或 API 密钥缺少正文写明的作用域。",
        }),
        fix: [
          text({
            en: "Give the API key that scope, or make the call as the one who has it.",
            "zh-CN": "给 API 密钥加上该作用域，或以拥有它的身份调用。",
          }),
        ],
      },
    ),
    ...table(appwriteTypes, {
      certainty: "likely",
      on: ["4xx", "5xx"],
      when: (name) => code(appwriteType, name),
    }),
  ],
} as const;
