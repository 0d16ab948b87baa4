import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Actix Web: extractors", "https://actix.rs/docs/extractors/");
const SOURCE_2 = docs(
  "Actix Web: JsonConfig",
  "https://docs.rs/actix-web/latest/actix_web/web/struct.JsonConfig.html",
);
const { likely, proven } = causesOf(anybody, SOURCE, SOURCE_2);

const jsonFields = body(
  /^Json deserialize error: (?:missing field|unknown field|invalid (?:type|value|length)|unknown variant|duplicate field|data did not match)/,
);
/** The whole message: a type of the application words its own refusal of a value (chrono: "trailing input"). */
const jsonSyntax = body(
  /^Json deserialize error: (?:EOF while parsing an? [a-z]{4,6}|expected (?:value|ident|`.`(?: or `.`)?)|key must be a string|trailing (?:comma|characters)|invalid (?:number|escape|unicode code point)|control character \(.{1,30}\) found while parsing a string|lone leading surrogate in hex escape|unexpected end of hex escape) at line \d{1,9} column \d{1,9}\s?$/,
);

/** What the extractors of Actix Web and its CORS middleware say. */
export const actixWebCauses = {
  id: "actix-web",
  causes: [
    proven("json-fields", "validation-failed", 400, jsonFields, {
      why: text({
        en: "The JSON does not fit the type of the handler; the message mostly names the place, and the field where it is missing or unknown.",
        "zh-CN": "JSON 不符合处理函数的类型；消息通常写明位置，字段缺失或未知时也写明字段。",
      }),
    }),
    proven("json-syntax", "request-body-malformed", 400, jsonSyntax, {
      why: text({
        en: "The body is no valid JSON; the message says where.",
        "zh-CN": "正文不是有效的 JSON；消息写明了位置。",
      }),
    }),
    likely(
      "json-value",
      "validation-failed",
      400,
      all(body(/^Json deserialize error: /), not(jsonFields), not(jsonSyntax)),
    ),
    likely(
      "data-not-configured",
      "unhandled-exception",
      500,
      body(
        /^(?:App data is not configured, to configure (?:construct it with web::Data::new\(\)|use App::data\(\))|Requested application data is not configured correctly\.)/,
      ),
      {
        why: text({
          en: "The handler asks for a web::Data or ThinData that the application was not given, or was given under another type.",
          "zh-CN": "处理函数要取的 web::Data 或 ThinData 没有放进应用，或放进去的是另一种类型。",
        }),
        fix: [
          text({
            en: "Pass it to App::app_data as web::Data::new(value), or as ThinData(value), of exactly the type that the handler names.",
            "zh-CN":
              "用 App::app_data 传入 web::Data::new(value)，或 ThinData(value)，类型要与处理函数写的完全一致。",
          }),
        ],
      },
    ),
    likely(
      "path-value",
      "validation-failed",
      404,
      body(/^can not parse "[^"\n]{0,300}" to a [a-z]\w{1,6}$/),
      {
        why: text({
          en: "The route is there, but a value in the path has another type than its extractor wants; Actix Web answers 404.",
          "zh-CN": "路由存在，但路径中的值与提取器要的类型不同；Actix Web 以 404 回绝。",
        }),
      },
    ),
    likely("content-type", "unsupported-media-type", [400, 415], body(/^Content type error\.?$/), {
      why: text({
        en: "The extractor wants another Content-Type (application/json for Json, application/x-www-form-urlencoded for Form).",
        "zh-CN":
          "提取器需要别的 Content-Type（Json 需要 application/json，Form 需要 application/x-www-form-urlencoded）。",
      }),
    }),
    proven(
      "too-large-said",
      "request-body-too-large",
      413,
      body(
        /^(?:JSON payload \(\d{1,15} bytes\) is larger than allowed \(limit: \d{1,15} bytes\)|JSON payload has exceeded limit \(\d{1,15} bytes\)|URL encoded payload is larger \(\d{1,15} bytes\) than allowed)/,
      ),
      {
        why: text({
          en: "The body exceeds the limit of JsonConfig or FormConfig (2 MB and 16 kB unless set), which the message mostly names.",
          "zh-CN": "正文超出 JsonConfig 或 FormConfig 的上限（默认 2 MB 和 16 kB）；消息通常写明该上限。",
        }),
      },
    ),
    likely(
      "too-large",
      "request-body-too-large",
      [400, 413],
      body(
        /^(?:JSON payload \(\d{1,15} bytes\) is larger than allowed|JSON payload has exceeded limit|(?:A )?payload reached size limit|URL encoded payload is larger)/i,
      ),
      {
        why: text({
          en: "The body exceeds the limit of JsonConfig, FormConfig or PayloadConfig (2 MB, 16 kB and 256 kB unless set).",
          "zh-CN": "正文超出 JsonConfig、FormConfig 或 PayloadConfig 的上限（默认 2 MB、16 kB 和 256 kB）。",
        }),
      },
    ),
    likely(
      "form-fields",
      "validation-failed",
      400,
      body(/^Parse error: (?:missing field|unknown field|invalid (?:type|value|digit)|duplicate field)/),
      {
        why: text({
          en: "The form does not fit the type of the handler. If a field is missing or unknown, the message names it.",
          "zh-CN": "表单不符合处理函数的类型。字段缺失或未知时，消息写明该字段。",
        }),
      },
    ),
    likely("query", "validation-failed", [400, 404], body(/^(?:Query|Path) deserialize error: /), {
      why: text({
        en: "The query or path does not fit the type of the handler.",
        "zh-CN": "查询参数或路径不符合处理函数的类型。",
      }),
    }),
    likely("origin", "cors-origin-not-allowed", 400, body(/^Origin is not allowed to make this request/), {
      why: text({ en: "actix-cors does not list this Origin.", "zh-CN": "actix-cors 没有列出这个 Origin。" }),
    }),
    likely(
      "preflight",
      "cors-method-or-header-not-allowed",
      400,
      body(
        /^(?:Requested method is not allowed|One or more (?:request headers|headers requested) are not allowed)/,
      ),
      {
        why: text({
          en: "actix-cors does not list the method or a header field of this preflight.",
          "zh-CN": "actix-cors 没有列出这个预检的方法或某个标头。",
        }),
        fix: [
          text({
            en: "Add them with allowed_methods and allowed_headers of Cors.",
            "zh-CN": "用 Cors 的 allowed_methods 和 allowed_headers 加入它们。",
          }),
        ],
      },
    ),
  ],
} as const;
