import { code, codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const mastodon = causesOf(anybody, docs("Mastodon: API methods", "https://docs.joinmastodon.org/methods/"));
const lemmy = causesOf(
  anybody,
  docs("Lemmy: error types", "https://github.com/LemmyNet/lemmy/blob/main/crates/utils/src/error.rs"),
);

const said = (words: RegExp) => all(jsonWith(["error"], ["success"]), json("error", words));
const lemmyError = codeInJson("error", jsonWith(["error"], ["message", "cause"]));

/** Lemmy's error types by mechanism. */
export const lemmyErrors = {
  "auth-missing": ["not_logged_in"],
  "auth-invalid": ["incorrect_login", "missing_totp_token", "incorrect_totp_token"],
  "auth-not-authorised": [
    "not_an_admin",
    "not_a_moderator",
    "not_a_mod_or_admin",
    "not_higher_mod",
    "not_higher_admin",
    "person_is_banned_from_community",
    "banned_from_community",
    "site_ban",
    "person_is_blocked",
    "email_not_verified",
    "registration_application_is_pending",
    "only_admins_can_create_communities",
    "instance_is_private",
  ],
  "target-already-exists": ["username_already_taken", "email_already_taken"],
  "resource-locked": ["post_is_locked"],
  "feature-not-enabled": ["registration_closed", "image_upload_disabled", "federation_disabled"],
} as const satisfies CauseTable;

/** What servers of the fediverse (Mastodon and its like, Lemmy) say of their users. */
export const fediverseCauses = {
  id: "fediverse",
  over: ["application", "auth", "refusal", "account-terms"],
  causes: [
    mastodon.likely(
      "user-wanted",
      "auth-missing",
      [401, 422],
      said(/^This (?:method|API) requires an authenticated user$/),
      {
        why: text({
          en: "The call carried no user's token: none at all, or one of an application alone (client credentials).",
          "zh-CN": "调用没有带用户的令牌：没有令牌，或只是应用自身的令牌（client credentials）。",
        }),
      },
    ),
    mastodon.likely(
      "scope-lacking",
      "auth-not-authorised",
      403,
      said(/^This action is outside the authorized scopes$/),
      {
        why: text({
          en: "The token is valid, but was granted without a scope that this call needs (such as write:statuses).",
          "zh-CN": "令牌有效，但授权时没有包含这个调用所需的范围（例如 write:statuses）。",
        }),
        fix: [
          text({
            en: "Register the application with the scope, let the user authorise it anew, and take the new token.",
            "zh-CN": "注册应用时加上该范围，让用户重新授权，并改用新令牌。",
          }),
        ],
      },
    ),
    mastodon.likely(
      "login-on-hold",
      "auth-not-authorised",
      403,
      said(
        /^Your login is (?:currently disabled|missing a confirmed e-mail address|currently pending approval)$/,
      ),
      {
        why: text({
          en: "The token is valid, but its account is disabled, waits for approval, or has not confirmed its e-mail address, as the sentence says.",
          "zh-CN": "令牌有效，但其账号已停用、等待批准，或尚未确认邮箱，句中写明是哪一种。",
        }),
      },
    ),
    ...lemmy.table(lemmyErrors, {
      certainty: "likely",
      prefix: "lemmy-",
      when: (name) => code(lemmyError, name),
    }),
  ],
} as const;
