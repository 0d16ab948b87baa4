import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("PocketBase: API rules and filters", "https://pocketbase.io/docs/api-rules-and-filters/");
const SOURCE_2 = docs("PocketBase: records API", "https://pocketbase.io/docs/api-records/");
const { proven, likely } = causesOf(anybody, SOURCE, SOURCE_2);

const pocketbase = (pattern: RegExp) =>
  all(jsonWith(["message", "data"], ["status", "code"]), json("message", pattern));

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
    likely(
      "token-wanted",
      "auth-missing",
      401,
      pocketbase(/^The request requires (?:valid )?(?:admin|record|superuser|admin\/record)[^\n]{0,60}token/),
      {
        why: text({
          en: "PocketBase wants a valid token of a record or superuser.",
          "zh-CN": "PocketBase 需要有效的记录或超级用户令牌。",
        }),
      },
    ),
    likely(
      "admins-only",
      "auth-not-authorised",
      403,
      pocketbase(/^Only (?:superusers|admins) can (?:perform this action|access this action)/),
      {
        why: text({
          en: "The API rule of this action is null: only superusers may do it.",
          "zh-CN": "该操作的 API 规则为 null：只有超级用户可以执行。",
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
      "fields",
      "validation-failed",
      400,
      all(
        jsonWith(["message", "data"], ["status", "code"]),
        json("message", /^Failed to (?:create|update) (?:record|new record)\.$/),
        body(/"code":\s{0,4}"validation_/),
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
