import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Mailchimp: errors", "https://mailchimp.com/developer/marketing/docs/errors/"),
);

/** Problem details whose type is the page of Mailchimp's errors. */
const form = json(
  "type",
  /^https?:\/\/(?:(?:kb|developer)\.)?mailchimp\.com\/(?:developer\/marketing\/docs\/errors|documentation\/mailchimp\/guides\/error-glossary|api\/error-docs)/,
);
const titled = (words: RegExp) => all(form, json("title", words));
const TOO_MANY_SIGNUPS = json("detail", /signed up to a lot of lists very recently/);
/** Newer answers have lost their type. */
const memberExists = any(
  titled(/^Member Exists$/),
  all(
    jsonWith(["title", "status", "detail", "instance"]),
    json("title", /^Member Exists$/),
    json("detail", /is already a list member/),
  ),
);

/** What the Marketing API of Mailchimp says by the title of its problem. */
export const mailchimpCauses = {
  id: "mailchimp",
  over: ["auth", "limits", "request-body", "refusal", "not-found", "conflict", "method"],
  causes: [
    proven("member-exists", "target-already-exists", 400, memberExists, {
      why: text({
        en: "The address is on the list already, perhaps as unsubscribed or archived.",
        "zh-CN": "该地址已在列表中，也可能是已退订或已归档的状态。",
      }),
      fix: [
        text({
          en: "Use PUT /lists/LIST/members/HASH: it changes the member or makes it (HASH: MD5 of the lower-case address).",
          "zh-CN": "改用 PUT /lists/列表/members/哈希：有则修改，无则创建（哈希为小写地址的 MD5）。",
        }),
      ],
    }),
    likely(
      "forgotten",
      "application-conflict",
      400,
      titled(/^(?:Forgotten Email Not Subscribed|Member In Compliance State)$/),
      {
        why: text({
          en: "The address was deleted for good, or is unsubscribed, bounced or under compliance review: your code cannot simply subscribe it again.",
          "zh-CN": "该地址已被永久删除，或已退订、退信或正在合规审查：程序不能直接把它重新订阅。",
        }),
        fix: [
          text({
            en: "Let the person fill in the list's own sign-up form. After an unsubscribe, status `pending` (a confirmation by mail) works too, but not for a deleted address.",
            "zh-CN":
              "让本人填写列表的订阅表单。对已退订的地址，也可用 `pending` 状态发送确认邮件；对已永久删除的地址则不行。",
          }),
        ],
      },
    ),
    // The same title refuses an address that was entered into many lists: nothing is wrong with what was sent.
    likely("too-many-signups", "rate-limited", 400, all(titled(/^Invalid Resource$/), TOO_MANY_SIGNUPS), {
      why: text({
        en: "Mailchimp takes this address for no further list for now: it was entered into many within a short time.",
        "zh-CN": "该地址短时间内加入了很多列表，Mailchimp 暂时不再接受它的订阅。",
      }),
    }),
    likely(
      "resource-invalid",
      "validation-failed",
      400,
      all(titled(/^Invalid Resource$/), not(TOO_MANY_SIGNUPS)),
      {
        why: text({
          en: "Mailchimp refuses values that were sent; detail, and `errors` if it is there, say which and why.",
          "zh-CN": "Mailchimp 拒绝了发送的值；detail（以及可能有的 `errors`）写明了是哪些以及原因。",
        }),
      },
    ),
    proven("not-json", "request-body-malformed", 400, titled(/^JSON Parse Error$/)),
    likely(
      "bad-request",
      "validation-failed",
      400,
      titled(/^(?:Bad Request|Invalid Action|Invalid Method Override|Requested Fields Invalid)$/),
    ),
    likely("key-missing", "auth-missing", 401, titled(/^API Key Missing$/)),
    likely("key-invalid", "auth-invalid", 401, titled(/^API Key Invalid$/), {
      why: text({
        en: "Mailchimp does not take the key: wrong, revoked, or sent to another data centre than its own (the part after the last hyphen).",
        "zh-CN":
          "Mailchimp 不接受该密钥：有误、已撤销，或发往了别的数据中心（应为密钥最后一个连字符后的部分）。",
      }),
      fix: [
        text({
          en: "Take the host from the key: one that ends in -us18 belongs to us18.api.mailchimp.com. For an OAuth token, ask login.mailchimp.com/oauth2/metadata.",
          "zh-CN":
            "按密钥选择主机：以 -us18 结尾的密钥对应 us18.api.mailchimp.com。OAuth 令牌则用 login.mailchimp.com/oauth2/metadata 查询。",
        }),
      ],
    }),
    likely(
      "account-off",
      "service-stopped",
      403,
      titled(/^(?:User Disabled|Account Disabled|Account Deactivated)$/),
    ),
    likely("other-data-centre", "wrong-endpoint", 403, titled(/^Wrong Datacenter$/)),
    likely("forbidden", "auth-not-authorised", 403, titled(/^Forbidden$/)),
    likely("not-found", "record-not-found", 404, titled(/^Resource Not Found$/)),
    proven(
      "method",
      "method-not-allowed-by-application",
      405,
      titled(/^(?:Method Not Allowed|Invalid Method)$/),
    ),
    proven("too-many", "rate-limited", 429, titled(/^Too Many (?:Requests|Connections)$/), {
      why: text({
        en: "More than ten calls at once by this Mailchimp user, over all keys and apps, or too many in a short time.",
        "zh-CN": "该 Mailchimp 用户（所有密钥和应用合计）同时进行的调用超过十个，或短时间内调用过多。",
      }),
    }),
    likely("too-slow", "handler-timeout", [503, 504], titled(/^(?:Request Timeout|Gateway Timeout)$/)),
    likely("failed", "application-error", 500, titled(/^Internal Server Error$/)),
  ],
} as const;
