import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Echo: error handling", "https://echo.labstack.com/docs/error-handling");
const SOURCE_2 = docs("Echo: middleware", "https://echo.labstack.com/docs/category/middleware");
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

const echo = (pattern: RegExp) => all(jsonWith(["message"], ["error"]), json("message", pattern));

/** What Echo and its middleware say in JSON. */
export const goEchoCauses = {
  id: "go-echo",
  causes: [
    likely(
      "token-missing",
      "auth-missing",
      [400, 401],
      echo(/^missing or malformed jwt$|^missing key(?: in |$)/),
      {
        why: text({
          en: "The JWT or key middleware of Echo found no credential where it looks.",
          "zh-CN": "Echo 的 JWT 或 key 中间件没有在它查找的位置找到凭据。",
        }),
      },
    ),
    likely(
      "token-refused",
      "auth-invalid",
      401,
      echo(/^invalid or expired jwt$|^invalid key(?: in the request header)?$/),
      {
        why: text({
          en: "The JWT is badly signed, malformed or past its time (Echo says all alike), or the API key is wrong.",
          "zh-CN": "JWT 签名无效、格式错误或已过期（Echo 的说法相同），或 API key 不正确。",
        }),
      },
    ),
    likely(
      "forgery",
      "csrf-token-invalid",
      [400, 403],
      echo(
        /^(?:invalid csrf token|missing csrf token in (?:the )?(?:request header|form parameter|query string))$/,
      ),
      {
        why: text({
          en: "The CSRF token does not fit its cookie, or is missing. Echo looks in X-CSRF-Token or where TokenLookup says; csurf of Express and others use these words too.",
          "zh-CN":
            "CSRF 令牌与其 Cookie 不符或缺失。Echo 在 X-CSRF-Token 或 TokenLookup 指定的位置查找；Express 的 csurf 等也用这些措辞。",
        }),
      },
    ),
    likely("json", "request-body-malformed", 400, echo(/^Syntax error: offset=/), {
      why: text({
        en: "Echo could not parse the body; the message gives offset and reason.",
        "zh-CN": "Echo 无法解析正文；消息里有偏移和原因。",
      }),
    }),
    likely("field-type", "validation-failed", 400, echo(/^Unmarshal type error: expected=/), {
      why: text({
        en: "A value has another type than the Go struct wants; field in the message names it, and is empty when it is the whole body.",
        "zh-CN": "某个值的类型与 Go 结构体不符；消息里的 field 写明了字段，若整个正文类型不对则为空。",
      }),
    }),
    likely("limited", "rate-limited", 429, echo(/^rate limit exceeded$/), {
      why: text({
        en: "A rate limiter counted too many requests of this client; Echo's middleware writes these words, and others do too.",
        "zh-CN": "限流器统计到该客户端请求过多；Echo 的中间件这样写，其他系统也会。",
      }),
    }),
    likely("method", "method-not-allowed-by-application", 405, echo(/^Method Not Allowed$/), {
      why: text({
        en: "The router has this path for other methods.",
        "zh-CN": "路由器的这个路径只有其他方法。",
      }),
    }),
  ],
} as const;
