import { body } from "../../diagnosis/condition/body.ts";
import { codeInBody, codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const failure = body(/"success":\s{0,4}false/);
const { likely, proven, spoken } = vendorCodes(
  firstCode(
    codeInJson("errorType", failure),
    codeInBody(/"success":\s{0,4}false,\s{0,8}"error":\s{0,4}"[^"\n]{0,400}\[([a-z][a-z-]{5,60})\]"/),
  ),
  text({
    en: "Rocket.Chat answers with its error type {code}, which means this.",
    "zh-CN": "Rocket.Chat 返回了错误类型 {code}，它的含义就是这个。",
  }),
  docs("Rocket.Chat: REST API", "https://developer.rocket.chat/apidocs/rocketchat-api"),
  docs(
    "Rocket.Chat: ApiClass.ts",
    "https://github.com/RocketChat/Rocket.Chat/blob/develop/apps/meteor/app/api/server/ApiClass.ts",
  ),
);

export const rocketChatSpoken = {
  "second-factor": {
    mechanism: "auth-missing",
    codes: ["totp-required"],
    why: text({
      en: "Rocket.Chat wants the second factor of this user for the call.",
      "zh-CN": "Rocket.Chat 要求该用户为这个请求提供第二因素。",
    }),
    fix: [
      text({
        en: "Send the code as X-2fa-code and its kind as X-2fa-method (totp, email or password); a personal token can be made without it.",
        "zh-CN":
          "用 X-2fa-code 发送验证码，用 X-2fa-method 注明类型（totp、email、password）；个人令牌可设为不需要它。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

export const rocketChatProven = {
  "rate-limited": ["error-too-many-requests"],
} as const satisfies CauseTable;

export const rocketChatLikely = {
  "auth-invalid": ["totp-invalid"],
  "auth-not-authorised": [
    "error-unauthorized",
    "error-not-allowed",
    "error-action-not-allowed",
    "error-user-is-not-activated",
    "unauthorized",
  ],
  "record-not-found": [
    "error-room-not-found",
    "error-invalid-room",
    "error-user-not-found",
    "error-message-not-found",
    "error-invalid-message",
  ],
  "validation-failed": ["invalid-params", "error-invalid-params", "error-room-param-not-provided"],
  "target-already-exists": ["error-duplicate-channel-name", "error-field-unavailable"],
  "request-body-too-large": ["error-file-too-large"],
} as const satisfies CauseTable;

/** What Rocket.Chat says by the type of its error, mostly under 400. */
export const rocketChatCauses = {
  id: "rocket-chat",
  over: ["auth", "request-body", "limits", "refusal"],
  causes: [
    ...spoken(rocketChatSpoken),
    ...proven(rocketChatProven, { prefix: "proven-" }),
    ...likely(rocketChatLikely),
  ],
} as const;
