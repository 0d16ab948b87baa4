import { all } from "../../diagnosis/condition/condition.ts";
import { notSent } from "../../diagnosis/condition/request.ts";
import { text } from "../../diagnosis/text.ts";
import { nothingNamed, pocketbase, pocketbaseSays } from "./pocketbase-answer.ts";

const { likely, possible } = pocketbaseSays;
const notCreated = all(pocketbase(/^Failed to create (?:new )?record\.$/), nothingNamed);

/** What PocketBase says where its rules refuse the caller. */
export const pocketbaseRulesCauses = {
  id: "pocketbase-rules",
  over: ["pocketbase-records"],
  causes: [
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
          en: "The token is of another collection or record, or no superuser's file token (backups). At a login, the record does not meet the auth rule.",
          "zh-CN":
            "令牌属于其他集合或记录，或下载备份时不是超级用户的文件令牌。登录时则是记录不满足 auth 规则。",
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
    likely("create-rule", "auth-not-authorised", 400, notCreated, {
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
    }),
    possible("create-as-guest", "auth-missing", 400, all(notCreated, notSent("authorization")), {
      why: text({
        en: "The call carried no token, and a create rule with @request.auth.id refuses guests in just these words.",
        "zh-CN": "调用没有带令牌，而含 @request.auth.id 的 create 规则正是用这句话拒绝访客。",
      }),
    }),
  ],
} as const;
