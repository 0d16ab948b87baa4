import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { method, notSent, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("PocketBase: API rules and filters", "https://pocketbase.io/docs/api-rules-and-filters/");
const SOURCE_2 = docs("PocketBase: records API", "https://pocketbase.io/docs/api-records/");
const SOURCE_3 = docs("PocketBase: authentication", "https://pocketbase.io/docs/authentication/");
const { proven, likely, possible } = causesOf(anybody, SOURCE, SOURCE_2, SOURCE_3);

const form = jsonWith(["message", "data"], ["status", "code"]);
const pocketbase = (pattern: RegExp) => all(form, json("message", pattern));
const nothingNamed = body(/"data":\s{0,4}\{\s{0,4}\}/);
const saved = json("message", /^Failed to (?:create|update) (?:record|new record)\.$/);
/** The first code of a field under `data`. */
const fieldCode = codeInBody(/"code":\s{0,4}"(validation_[a-z_]{3,60})"/);
/** One word without the dots of a JWT, or another scheme than Bearer: PocketBase goes on as for a guest. */
const noJwt = sent("authorization", /^(?:(?:Bearer|Token)\s{1,4})?[A-Za-z0-9_+=/-]{1,300}$|^Basic\s/i);
/** Where PocketBase may take its caller for a guest without saying so. */
const asGuest = any(
  all(form, saved, nothingNamed),
  pocketbase(
    /^(?:The request requires [^\n]{0,80}token|Only (?:superusers|admins) can |The requested resource wasn't found\.)/,
  ),
);

/** What PocketBase says by its sentence, with `status` (older: `code`) and `data` beside it. */
export const pocketbaseCauses = {
  id: "pocketbase",
  causes: [
    likely(
      "login-wrong",
      "auth-invalid",
      400,
      pocketbase(/^(?:Failed to authenticate\.|Invalid login credentials\.)$/),
      {
        why: text({
          en: "PocketBase knows no record with this identity and password, or the login with OAuth2 failed.",
          "zh-CN": "PocketBase 找不到匹配该标识和密码的记录，或 OAuth2 登录失败。",
        }),
      },
    ),
    likely("no-jwt", "auth-invalid", [400, 401, 403, 404], all(asGuest, noJwt), {
      why: text({
        en: "Authorization holds no token of PocketBase (a JWT, with or without Bearer): it reports no error and goes on as for a guest.",
        "zh-CN":
          "Authorization 中不是 PocketBase 的令牌（JWT，可带 Bearer）：它不报错，而是按未登录的访客继续处理。",
      }),
      fix: [
        text({
          en: "Send the `token` of auth-with-password or auth-refresh; PocketBase knows no Basic and no API keys.",
          "zh-CN":
            "发送 auth-with-password 或 auth-refresh 返回的 `token`；PocketBase 不支持 Basic 和 API 密钥。",
        }),
      ],
    }),
    likely(
      "token-wanted",
      "auth-missing",
      401,
      all(
        pocketbase(
          /^The request requires (?:valid )?(?:admin|record|superuser|auth)[^\n]{0,60}(?:token|record)/,
        ),
        notSent("authorization"),
      ),
      {
        why: text({
          en: "PocketBase wants a valid token of a record or superuser.",
          "zh-CN": "PocketBase 需要有效的记录或超级用户令牌。",
        }),
      },
    ),
    likely(
      "token-not-known",
      "auth-invalid",
      401,
      any(
        all(
          pocketbase(
            /^The request requires (?:valid )?(?:admin|record|superuser|auth)[^\n]{0,60}(?:token|record)/,
          ),
          sent("authorization"),
        ),
        pocketbase(/^Missing or invalid authentication\.$/),
      ),
      {
        why: text({
          en: "A token that is over, wrong, or older than its record's last change of password or e-mail counts as none for PocketBase, and this call needs one.",
          "zh-CN":
            "令牌已过期、不正确，或签发早于该记录最近一次更改密码、邮箱时，PocketBase 视为没有令牌，而这个调用需要令牌。",
        }),
        fix: [
          text({
            en: "Log in again, or call auth-refresh before the token ends; another or newly made database knows none of the old tokens.",
            "zh-CN": "重新登录，或在令牌到期前调用 auth-refresh；换过或新建的数据库不认识旧令牌。",
          }),
        ],
      },
    ),
    possible(
      "token-perhaps-over",
      "auth-token-expired",
      401,
      all(
        pocketbase(
          /^The request requires (?:valid )?(?:admin|record|superuser|auth)[^\n]{0,60}(?:token|record)/,
        ),
        sent("authorization"),
        not(noJwt),
      ),
    ),
    likely(
      "admins-only",
      "auth-not-authorised",
      403,
      pocketbase(/^Only (?:superusers|admins) can (?:perform this action|access this action|filter by )/),
      {
        why: text({
          en: "The API rule of this action is null, or filter or sort uses @collection or @request: only superusers may do it.",
          "zh-CN":
            "该操作的 API 规则为 null，或 filter、sort 用到了 @collection 或 @request：只有超级用户可以执行。",
        }),
        fix: [
          text({
            en: "Open the collection's API rules; an empty rule lets everybody in, null only superusers.",
            "zh-CN": "打开集合的 API rules；空规则允许所有人，null 只允许超级用户。",
          }),
        ],
      },
    ),
    likely(
      "refused",
      "auth-not-authorised",
      403,
      pocketbase(/^You are not allowed to perform this request\.$/),
      {
        why: text({
          en: "PocketBase keeps this call for superusers or the record's owner, its list of superuser IPs lacks the caller, or a hook refuses; no API rule says this.",
          "zh-CN":
            "这个调用只限超级用户或记录所有者、调用者不在超级用户 IP 名单中，或被钩子拒绝；API 规则不会产生这句话。",
        }),
        fix: [
          text({
            en: "Look whose token the call carries, at the superuser IPs in the settings, and for ForbiddenError in pb_hooks.",
            "zh-CN": "查看调用带的是谁的令牌、设置中的超级用户 IP，以及 pb_hooks 里的 ForbiddenError。",
          }),
        ],
      },
    ),
    likely(
      "other-collection",
      "auth-not-authorised",
      403,
      pocketbase(
        /^(?:The authorized (?:record|admin)[^\n]{0,20} is not allowed to perform this action\.|The request requires auth record from |The current and the previous request authorization don't match\.|The request doesn't satisfy the collection requirements to authenticate\.|Insufficient permissions to access the resource\.)/,
      ),
      {
        why: text({
          en: "The token does not suffice: it is of another collection or record, at a backup no superuser's file token, or at login the auth rule does not hold.",
          "zh-CN":
            "令牌不够：属于其他集合或记录、下载备份时不是超级用户的文件令牌，或登录时不满足 auth 规则。",
        }),
        fix: [
          text({
            en: "Superuser calls want a token of _superusers; for a login see API rules > Additional auth collection rules > Authentication rule.",
            "zh-CN":
              "超级用户的调用需要 _superusers 的令牌；登录时查看 API rules > Additional auth collection rules > Authentication rule。",
          }),
        ],
      },
    ),
    proven(
      "login-way-off",
      "feature-not-enabled",
      [400, 403],
      pocketbase(
        /^(?:The collection is not configured to allow (?:password|OAuth2|OTP) authentication\.|Batch requests are not allowed\.)$/,
      ),
      {
        why: text({
          en: "This way is switched off in PocketBase: a way to log in stands in the collection's options, batch requests in the settings.",
          "zh-CN": "PocketBase 中没有开启这项功能：登录方式在集合的选项里，批量请求（Batch）在系统设置里。",
        }),
      },
    ),
    likely(
      "create-rule",
      "auth-not-authorised",
      400,
      all(form, json("message", /^Failed to create (?:new )?record\.$/), nothingNamed),
      {
        why: text({
          en: "No field is named, so mostly the create rule does not hold for this caller and body; a database error or a hook reads the same.",
          "zh-CN":
            "没有指出任何字段，多半是 create 规则对这个调用者和正文不成立；数据库出错或钩子拒绝时说法相同。",
        }),
        fix: [
          text({
            en: "Try the same body as a superuser: if it works, it is the create rule; compare it with what the token's record and the body hold.",
            "zh-CN": "用超级用户发送相同正文：若成功，原因就是 create 规则；把它与令牌的记录和正文对照。",
          }),
        ],
        confirm: text({
          en: "The log of the PocketBase dashboard names the true error of this request.",
          "zh-CN": "PocketBase 后台的日志会写明这次请求真正的错误。",
        }),
      },
    ),
    possible(
      "create-as-guest",
      "auth-missing",
      400,
      all(
        form,
        json("message", /^Failed to create (?:new )?record\.$/),
        nothingNamed,
        notSent("authorization"),
      ),
      {
        why: text({
          en: "The call carried no token, and a create rule with @request.auth.id refuses guests in just these words.",
          "zh-CN": "调用没有带令牌，而含 @request.auth.id 的 create 规则正是用这句话拒绝访客。",
        }),
      },
    ),
    likely(
      "query-refused",
      "validation-failed",
      400,
      all(
        pocketbase(/^Something went wrong while processing your request\.$/),
        method("GET", "HEAD"),
        query(/[?&](?:filter|sort|page|perPage)=/),
      ),
      {
        why: text({
          en: "PocketBase could not use the filter, sort or page of the query: a field that is not there, or wrong syntax (strings want quotes).",
          "zh-CN":
            "PocketBase 无法使用查询中的 filter、sort 或分页：字段不存在，或语法错误（字符串要加引号）。",
        }),
      },
    ),
    likely(
      "body-unreadable",
      "request-body-malformed",
      400,
      all(
        pocketbase(
          /^(?:Failed to read the submitted data\.|Failed to load the submitted data due to invalid formatting\.|An error occurred while loading the submitted data\.|Failed to read the submitted batch data\.)$/,
        ),
        nothingNamed,
      ),
      {
        why: text({
          en: "PocketBase cannot read the body: broken JSON, values of the wrong kind, or a Content-Type that does not fit.",
          "zh-CN": "PocketBase 读不懂正文：JSON 损坏、值的类型不对，或 Content-Type 不匹配。",
        }),
      },
    ),
    likely(
      "still-referenced",
      "application-conflict",
      400,
      pocketbase(/^Failed to delete record\. Make sure that the record is not part of a required relation/),
      {
        why: text({
          en: "Another record wants this one in a required relation without cascade delete; a hook or database error reads the same.",
          "zh-CN": "另一条记录的必填关联指向它，而且没有开启级联删除；钩子或数据库出错时说法相同。",
        }),
      },
    ),
    likely(
      "token-of-mail",
      "auth-invalid",
      400,
      any(
        pocketbase(
          /^Invalid or expired (?:verification token|password reset token|token|OTP|MFA session)\.$/,
        ),
        all(form, code(fieldCode, "validation_invalid_token", "validation_token_collection_mismatch")),
      ),
      {
        why: text({
          en: "The mail's token or one-time password is wrong, over, used, cut off or of another collection, or the MFA session is over.",
          "zh-CN":
            "邮件中的令牌或一次性密码不正确、已过期、已使用、被截断或属于其他集合，或 MFA 会话已过期。",
        }),
      },
    ),
    likely("oauth2-code", "oauth-client-registration", 400, pocketbase(/^Failed to fetch OAuth2 token\.$/), {
      why: text({
        en: "The provider did not exchange the code: it was used or is over, redirect URL or code verifier differ, or client id or secret are wrong.",
        "zh-CN":
          "提供方没有兑换授权码：码已使用或过期，重定向 URL 或 code verifier 不一致，或客户端 ID、密钥不对。",
      }),
    }),
    likely("client-id-gone", "record-not-found", 404, pocketbase(/^Missing or invalid client id\.$/), {
      why: text({
        en: "The realtime connection of this clientId is closed, or another instance of PocketBase behind the same address holds it.",
        "zh-CN": "该 clientId 的实时连接已断开，或由同一地址后的另一个 PocketBase 实例持有。",
      }),
      fix: [
        text({
          en: "Connect to /api/realtime anew, and subscribe with the clientId of its first event.",
          "zh-CN": "重新连接 /api/realtime，用首个事件给出的 clientId 订阅。",
        }),
      ],
    }),
    likely(
      "record",
      "record-not-found",
      404,
      pocketbase(
        /^(?:The requested resource wasn't found\.|Missing (?:collection|or invalid collection) context\.)$/,
      ),
      {
        why: text({
          en: "No such path, collection, record or file, or a view, update or delete rule hides it from this caller.",
          "zh-CN": "没有这个路径、集合、记录或文件，或 view、update、delete 规则对该调用者隐藏了它。",
        }),
        fix: [
          text({
            en: "Try it as a superuser: if that works, the rule's filter is the reason.",
            "zh-CN": "用超级用户重试：若成功，原因就是规则的过滤条件。",
          }),
        ],
      },
    ),
    proven(
      "not-unique",
      "target-already-exists",
      400,
      all(form, saved, code(fieldCode, "validation_not_unique")),
      {
        why: text({
          en: "Another record holds the value of the field that is named under `data`, which must be unique; with several fields named, their combination.",
          "zh-CN":
            "`data` 中所指字段的值已被另一条记录占用，而它必须唯一；指出多个字段时，是它们的组合必须唯一。",
        }),
      },
    ),
    proven(
      "protected-field",
      "validation-failed",
      400,
      all(
        form,
        saved,
        body(/"(?:verified|email)":\s{0,4}\{\s{0,4}"code":\s{0,4}"validation_values_mismatch"/),
      ),
      {
        why: text({
          en: "`verified` and, after creation, `email` may be changed only by superusers or whom the collection's manage rule lets.",
          "zh-CN": "`verified` 以及创建之后的 `email` 只能由超级用户或集合 manage 规则允许的用户修改。",
        }),
        fix: [
          text({
            en: "Leave the field out; mails are verified by request-verification and changed by request-email-change.",
            "zh-CN": "不要发送该字段；邮箱用 request-verification 验证，用 request-email-change 更换。",
          }),
        ],
      },
    ),
    proven(
      "fields",
      "validation-failed",
      400,
      all(
        form,
        any(
          saved,
          json(
            "message",
            /^(?:An error occurred while (?:validating the submitted data|saving the new settings)|Failed to (?:create|update) collection|Invalid batch request data)\.$/,
          ),
        ),
        body(/"code":\s{0,4}"validation_/),
        not(
          code(
            fieldCode,
            "validation_not_unique",
            "validation_invalid_token",
            "validation_token_collection_mismatch",
          ),
        ),
        not(body(/"(?:verified|email)":\s{0,4}\{\s{0,4}"code":\s{0,4}"validation_values_mismatch"/)),
      ),
      {
        why: text({
          en: "PocketBase names each field and its rule under `data`.",
          "zh-CN": "PocketBase 在 `data` 中写明了每个字段及其规则。",
        }),
      },
    ),
  ],
} as const;
