import { body } from "../../diagnosis/condition/body.ts";
import { code } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { text } from "../../diagnosis/text.ts";
import { fieldCode, form, nothingNamed, pocketbase, pocketbaseSays, saved } from "./pocketbase-answer.ts";

const { proven, likely } = pocketbaseSays;

/** A field that only superusers change. */
const protectedField = body(
  /"(?:verified|email)":\s{0,4}\{\s{0,4}"code":\s{0,4}"validation_values_mismatch"/,
);

/** What PocketBase says of a record, the query for it or the body that makes it. */
export const pocketbaseRecordsCauses = {
  id: "pocketbase-records",
  causes: [
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
    proven("protected-field", "validation-failed", 400, all(form, saved, protectedField), {
      why: text({
        en: "`verified` and, after creation, `email` may be changed only by superusers or whom the collection's manage rule lets.",
        "zh-CN": "`verified` 以及创建之后的 `email` 只能由超级用户或集合 manage 规则允许的用户修改。",
      }),
      fix: [
        text({
          en: "Leave the field out; e-mail addresses are verified by request-verification and changed by request-email-change.",
          "zh-CN": "不要发送该字段；邮箱用 request-verification 验证，用 request-email-change 更换。",
        }),
      ],
    }),
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
        not(protectedField),
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
