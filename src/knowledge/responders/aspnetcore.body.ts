import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { text } from "../../diagnosis/text.ts";
import { ofAspnetcore } from "./aspnetcore.sources.ts";

const { says, states, likely, proven } = ofAspnetcore;

/** What System.Text.Json says of a member of the body: model binding keys it by its path, which starts with $. */
const modelState = (member: string, sentences: string) =>
  body(new RegExp(`"\\$${member}":\\s{0,8}\\[\\s{0,8}"(?:${sentences})`));
const QUOTE = "(?:'|\\\\u0027)";
const CONVERTED = "The JSON value could not be converted to ";
const MEMBERS = `JSON deserialization for type ${QUOTE}.{1,300}${QUOTE} was missing required properties|The JSON property ${QUOTE}.{1,200}${QUOTE} could not be mapped to any \\.NET member`;
const SYNTAX = [
  `${QUOTE}.{1,12}${QUOTE} is (?:an invalid (?:start of a|end of a|JSON literal|escapable)|invalid (?:after|within|without))`,
  "The JSON (?:object|array) contains a trailing comma",
  "Expected depth to be zero at the end of the JSON payload",
  "Expected end of string, but instead reached end of data",
  "Expected start of a property name or value, but instead reached end of data",
  "The input does not contain any JSON tokens",
].join("|");
const ANY_MEMBER = `[^"\\n]{0,200}`;
const valueRefused = modelState(`[.[][^"\\n]{1,200}`, CONVERTED);
const memberWrong = modelState(ANY_MEMBER, MEMBERS);

/** What the readers of a request's body say of it: its JSON, its form, its size, its pace, its values. */
export const aspnetcoreBody = [
  proven("json-value-refused", "validation-failed", 400, valueRefused, {
    why: text({
      en: "The JSON was read up to the member that is named; its value does not fit the type of the model (a date, number, GUID or enum, for example).",
      "zh-CN": "JSON 在所写的成员之前都可以解析；该成员的值不符合模型的类型（例如日期、数字、GUID 或枚举）。",
    }),
    fix: [
      text({
        en: "Send the value in the form that the type takes: dates as ISO 8601, numbers as JSON numbers, null only where the type is nullable.",
        "zh-CN": "按类型要求的格式发送：日期用 ISO 8601，数字用 JSON 数字，只有可空类型才能为 null。",
      }),
      text({
        en: "Or change the model: `JsonStringEnumConverter` for names of enums, a nullable type where null may come, a converter of your own for other forms.",
        "zh-CN":
          "或修改模型：枚举名用 `JsonStringEnumConverter`，可能为 null 的用可空类型，其他格式用自己的转换器。",
      }),
    ],
  }),
  proven("json-member-wrong", "validation-failed", 400, memberWrong, {
    why: text({
      en: "The JSON lacks members that the model requires, or has one that the model does not know; the message names them.",
      "zh-CN": "JSON 缺少模型必需的成员，或含有模型不认识的成员；消息写明了名称。",
    }),
  }),
  proven("json-syntax", "request-body-malformed", 400, modelState(ANY_MEMBER, SYNTAX), {
    why: text({
      en: "The body is no valid JSON; the message names the line and the byte where reading stopped.",
      "zh-CN": "正文不是有效的 JSON；消息写明了停止解析的行和字节位置。",
    }),
  }),
  likely(
    "json-other-type",
    "validation-failed",
    400,
    // A path inside the document: it was read, and a member has another type.
    body(/The JSON value could not be converted to [^"\n]{1,200}Path: \$[.[]/),
    {
      why: text({
        en: "Reading stopped at the path that is named: the member there has another type than the model wants, or a value that the type does not take.",
        "zh-CN": "解析停在所写的路径上：该成员的类型与模型不符，或其值不被该类型接受。",
      }),
    },
  ),
  likely(
    "json-unparsable",
    "request-body-malformed",
    400,
    all(
      not(valueRefused),
      not(memberWrong),
      body(
        /The JSON value could not be converted|is an invalid start of a (?:value|property)|The input does not contain any JSON tokens|A non-empty request body is required|"\$":\[|Failed to read parameter "[^"]{1,400}" from the request body/,
      ),
    ),
  ),
  // Kestrel's own words, which handlers of an application repeat under several statuses.
  states(
    "body-over-limit-said",
    "request-body-too-large",
    [400, 413],
    /Request body too large\. The max request body size is \d{1,15} bytes\.|Multipart body length limit \d{1,15} exceeded\./,
    {
      why: text({
        en: "The body is over the limit that the message names: that of the server (mostly Kestrel), or of the form's multipart parts.",
        "zh-CN": "正文超过消息中写明的上限：服务器（多为 Kestrel）的上限，或表单 multipart 部分的上限。",
      }),
      fix: [
        text({
          en: "Raise `MaxRequestBodySize` of Kestrel or [RequestSizeLimit]. For forms raise `FormOptions.MultipartBodyLengthLimit` too (128 MB unless set).",
          "zh-CN":
            "调高 Kestrel 的 `MaxRequestBodySize` 或 [RequestSizeLimit]。表单还要调高 `FormOptions.MultipartBodyLengthLimit`（默认 128 MB）。",
        }),
      ],
    },
  ),
  states(
    "body-too-slow-said",
    "client-body-timeout",
    [400, 408],
    /Reading the request body timed out due to data arriving too slowly\. See MinRequestBodyDataRate\./,
    {
      why: text({
        en: "The body came slower than Kestrel's MinRequestBodyDataRate allows: 240 bytes a second after 5 s of grace, unless set.",
        "zh-CN":
          "正文到达的速度低于 Kestrel 的 MinRequestBodyDataRate：默认宽限 5 秒，之后每秒至少 240 字节。",
      }),
    },
  ),
  likely(
    "model-state",
    "validation-failed",
    [400, 422],
    any(json("title", /^One or more validation errors occurred/), body('"errors":{')),
  ),
  likely(
    "binding",
    "validation-failed",
    400,
    all(
      body(/BadHttpRequestException|Required parameter|Failed to bind parameter/),
      not(
        body(
          /[Aa]nti-?forgery|Expected a supported JSON media type|Request body too large\. |MinRequestBodyDataRate/,
        ),
      ),
    ),
  ),
  says(
    "media-type-said",
    "unsupported-media-type",
    415,
    /Expected a supported (?:JSON|form) media type but got/,
  ),
  says(
    "form-not-named",
    "validation-failed",
    400,
    /The POST request does not specify which form is being submitted/,
    {
      why: text({
        en: "Blazor found no name of the form in the request, so it does not know which handler is meant.",
        "zh-CN": "Blazor 在请求中没有找到表单名，不知道该由哪个处理函数接手。",
      }),
      fix: [
        text({
          en: "Give each form an @formname, or EditForm a FormName.",
          "zh-CN": "给每个表单加上 @formname，或给 EditForm 设置 FormName。",
        }),
      ],
    },
  ),
] as const;
