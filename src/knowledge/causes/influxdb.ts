import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
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
  causes: [
    likely(
      "credentials-missing",
      "auth-missing",
      401,
      json("error", /^unable to parse authentication credentials$/),
      {
        why: text({
          en: "InfluxDB 1 found no user and password in the request.",
          "zh-CN": "InfluxDB 1 没有在请求中找到用户名和密码。",
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
          en: "InfluxDB does not know the user, password or token that was sent, or cannot read it.",
          "zh-CN": "InfluxDB 不认识所发送的用户名、密码或令牌，或无法读取它。",
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
