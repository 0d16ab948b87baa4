import { codeInBody, codeInJson } from "../../diagnosis/condition/code.ts";
import { all, holds } from "../../diagnosis/condition/condition.ts";
import { jsonStartsWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Slack: Web API errors", "https://docs.slack.dev/apis/web-api/");

const slackCode = codeInJson(
  "error",
  all(
    jsonStartsWith("ok", "error"),
    holds((c) => c.jsonObject?.ok === false),
  ),
);
const { possible } = vendorCodes(
  slackCode,
  text({
    en: "Slack answers with its error code {code}, which means this.",
    "zh-CN": "Slack 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const slackPossible = {
  "auth-invalid": ["invalid_auth", "token_revoked", "account_inactive"],
  "auth-missing": ["not_authed"],
  "auth-token-expired": ["token_expired"],
  "auth-not-authorised": [
    "missing_scope",
    "not_allowed_token_type",
    "no_permission",
    "not_in_channel",
    "restricted_action",
    "ekm_access_denied",
    "org_login_required",
  ],
  "record-not-found": [
    "channel_not_found",
    "user_not_found",
    "users_not_found",
    "message_not_found",
    "file_not_found",
  ],
  "validation-failed": ["no_text", "invalid_arguments", "invalid_blocks", "invalid_arg_name", "msg_too_long"],
  "rate-limited": ["ratelimited", "rate_limited"],
  "request-body-malformed": ["invalid_json", "json_not_object", "invalid_form_data", "missing_post_type"],
  "application-conflict": ["already_in_channel", "already_reacted"],
  "target-already-exists": ["name_taken"],
  "application-error": ["internal_error", "fatal_error"],
  "route-not-found": ["unknown_method"],
} as const satisfies CauseTable;

/** An incoming webhook answers with the bare word. */
const webhook = vendorCodes(
  codeInBody(/^([a-z_]{5,40})\s{0,2}$/),
  text({
    en: "Slack's webhook answers with the word {code}, which means this.",
    "zh-CN": "Slack 的 webhook 返回了 {code}，它的含义就是这个。",
  }),
  docs(
    "Slack: incoming webhooks",
    "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/",
  ),
);

const WEBHOOK_STATUSES = [400, 403, 404, 410, 500] as const;

export const slackWebhook = {
  "record-not-found": ["no_service", "no_team", "channel_not_found", "user_not_found"],
  "request-body-malformed": ["invalid_payload"],
  "validation-failed": [
    "too_many_attachments",
    "invalid_attachments",
    "invalid_blocks",
    "invalid_blocks_format",
    "msg_too_long",
  ],
  "auth-invalid": ["invalid_token"],
  "application-error": ["rollup_error"],
  "auth-not-authorised": ["action_prohibited", "posting_to_general_channel_denied"],
  "service-stopped": ["no_active_hooks", "team_disabled"],
} as const satisfies CauseTable;

export const slackWebhookSpoken = {
  "webhook-text-missing": {
    mechanism: "validation-failed",
    codes: ["missing_text_or_fallback_or_attachments", "no_text"],
    why: text({
      en: "The payload holds no message where Slack looks for it ({code}).",
      "zh-CN": "载荷中没有 Slack 能找到的消息（{code}）。",
    }),
    fix: [
      text({
        en: "Send JSON with a member `text` that is not empty (or `blocks` or `attachments`): other names, such as `message`, are not read.",
        "zh-CN":
          "发送带有非空 `text` 成员的 JSON（也可用 `blocks` 或 `attachments`）；`message` 等其他名称不会被读取。",
      }),
    ],
  },
  "webhook-channel-archived": {
    mechanism: "resource-gone",
    codes: ["channel_is_archived"],
    why: text({
      en: "The channel of this Slack webhook is archived ({code}).",
      "zh-CN": "该 Slack webhook 的频道已归档（{code}）。",
    }),
    fix: [
      text({
        en: "Unarchive it, or make a webhook for another channel.",
        "zh-CN": "取消归档，或为其他频道创建 webhook。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** The bare words that a webhook answers with. */
export const slackWebhookWords: readonly string[] = [
  ...Object.values(slackWebhook),
  ...Object.values(slackWebhookSpoken).map(({ codes }) => codes),
].flat();

/** What Slack says by the word of its error, mostly under 200. */
export const slackCauses = {
  id: "slack",
  over: ["auth", "refusal", "not-found", "request-body"],
  causes: [
    ...webhook.spoken(slackWebhookSpoken, { on: WEBHOOK_STATUSES }),
    ...webhook.likely(slackWebhook, { prefix: "webhook-", on: WEBHOOK_STATUSES }),
    ...possible(slackPossible, { prefix: "possible-", on: ["2xx", "4xx"] }),
  ],
} as const;
