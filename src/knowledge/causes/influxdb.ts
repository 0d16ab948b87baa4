import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("InfluxDB: API reference", "https://docs.influxdata.com/influxdb/v2/reference/api/");
const { proven, likely } = causesOf(anybody, SOURCE);

/** What InfluxDB (1 and 2) says by itself. */
export const influxdbCauses = {
  id: "influxdb",
  over: ["conflict", "request-body", "auth", "not-found"],
  causes: [
    likely(
      "credentials-missing",
      "auth-missing",
      401,
      json("error", /^unable to parse authentication credentials$/),
      {
        why: text({
          en: "InfluxDB 1 found no user and password in the request, or none in a form that it reads.",
          "zh-CN": "InfluxDB 1 没有在请求中找到用户名和密码，或其形式无法读取。",
        }),
      },
    ),
    likely(
      "credentials-wrong",
      "auth-invalid",
      401,
      any(
        json("error", /^authorization failed$/),
        all(json("code", /^unauthorized$/), json("message", /^unauthorized access$/), sent("authorization")),
      ),
      {
        why: text({
          en: "InfluxDB does not know the user, password or token that was sent, or cannot read it; others may use the same words.",
          "zh-CN": "InfluxDB 不认识所发送的用户名、密码或令牌，或无法读取它；其他系统也可能用同样的措辞。",
        }),
        fix: [
          text({
            en: "InfluxDB 2 wants Authorization: Token …, with a token of this organisation.",
            "zh-CN": "InfluxDB 2 需要 Authorization: Token …，且令牌属于该组织。",
          }),
        ],
      },
    ),
    proven(
      "bucket",
      "record-not-found",
      404,
      any(
        json("error", /^database not found: /),
        all(
          json("code", /^not found$/),
          json("message", /^(?:bucket|organi[sz]ation|org|database)\b.{0,200} not found/i),
        ),
      ),
      {
        why: text({
          en: "InfluxDB has no such database, bucket or organisation.",
          "zh-CN": "InfluxDB 中没有该数据库、存储桶或组织。",
        }),
      },
    ),
    proven(
      "field-type",
      "validation-failed",
      [400, 422],
      body(
        /field type conflict: input field \\?"[^\n]{1,200} on measurement \\?"[^\n]{1,200} is type \w{1,20}, already exists as type /,
      ),
      {
        why: text({
          en: "A point writes a field with another type (float, integer, string, boolean) than that field already has in its shard; that point was dropped.",
          "zh-CN":
            "某个点写入的字段类型（浮点、整数、字符串、布尔）与该字段在所属分片中已有的类型不同，该点被丢弃。",
        }),
        fix: [
          text({
            en: "Send the field always in the stored type: 0.0 for a float, 0i for an integer, quotes for a string; or write to a new field.",
            "zh-CN": "始终以已存储的类型发送该字段：浮点写 0.0，整数写 0i，字符串加引号；或改用新字段。",
          }),
        ],
      },
    ),
    proven(
      "beyond-retention",
      "validation-failed",
      [400, 422],
      // A write window has an upper bound too, and is told within the same sentence.
      all(
        body(/points beyond retention policy|dropped \d{1,9} points outside retention policy/),
        not(body(/write window/i)),
      ),
      {
        why: text({
          en: "The timestamps are older than the bucket or database keeps data. A wrong precision makes them so too.",
          "zh-CN": "时间戳早于该存储桶或数据库的保留期限；precision 写错也会这样。",
        }),
        fix: [
          text({
            en: "Compare the timestamps' unit with `precision` (ns by default), or lengthen the retention.",
            "zh-CN": "核对时间戳的单位与 `precision`（默认 ns），或延长保留期限。",
          }),
        ],
      },
    ),
    proven(
      "series-limit",
      "quota-exhausted",
      [400, 422, 500],
      body(/max-(?:series-per-database|values-per-tag) limit exceeded/),
      {
        why: text({
          en: "The write would make more series or tag values than InfluxDB's configuration allows.",
          "zh-CN": "这次写入会使序列数或标签值数超过 InfluxDB 配置的上限。",
        }),
        fix: [
          text({
            en: "Keep ids and other ever new values out of tags; or raise max-series-per-database or max-values-per-tag.",
            "zh-CN": "不要把 ID 等不断变化的值写入标签；或调高 max-series-per-database、max-values-per-tag。",
          }),
        ],
      },
    ),
    likely("write-slow", "handler-timeout", 500, body(/"(?:error|message)":\s{0,4}"timeout"/)),
    likely(
      "points",
      "validation-failed",
      400,
      body(
        /"(?:error|message)":\s{0,4}"(?:partial write: |unable to parse '[^\n]{1,400}': |field type conflict: )/,
      ),
      {
        why: text({
          en: "A point is malformed, a field has another type than before, or points lie beyond the retention or a limit of series: the message says which.",
          "zh-CN":
            "某个点格式不对，字段类型与之前不同，或数据点超出保留期限或序列数限制：消息里写明了是哪一种。",
        }),
      },
    ),
  ],
} as const;
