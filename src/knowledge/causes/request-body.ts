import { BODY_WINDOW, type Case } from "../../diagnosis/case.ts";
import { partOf } from "../../diagnosis/condition/address.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, found, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { isPreflight } from "../../diagnosis/condition/is-preflight.ts";
import { jsonOf, memberOf, memberPlace } from "../../diagnosis/condition/json.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan, notSent, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { sentBody, sentJson, sentWithoutBoundary } from "../../diagnosis/condition/sent-content.ts";
import { fieldsOfBytes } from "../../diagnosis/condition/size.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { isJsonObject } from "../../diagnosis/json.ts";
import { docs, fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";

const PROBLEM = rfc(9457, "3");

/** The body says it is JSON and cannot be read as JSON; what is too long to be whole is left alone. */
const brokenJson: Condition = all(
  sent("content-type", /^application\/(.{1,60}\+)?json\b/i),
  // Recorded as empty is mostly not recorded: that there is none is said by Content-Length.
  sentBody((body, c) => body !== "" && body.length < BODY_WINDOW && !c.sentJson && { from: 0, to: 120 }),
);
const emptyJson: Condition = all(
  methodOtherThan("GET", "HEAD", "OPTIONS", "DELETE"),
  sent("content-type", /json/i),
  sent("content-length", /^0$/),
);

/** A member that lists what is wrong with single fields: an object or list under a usual name. */
const listsFields: Condition = quoting("response.body", (c) => {
  for (const name of [
    "errors",
    "violations",
    "invalid_params",
    "invalid-params",
    "fieldErrors",
    "validation",
    "issues",
    "details",
  ]) {
    const list = memberOf(c, name);
    if (typeof list === "object" && list !== null && Object.keys(list).length > 0)
      return memberPlace(c, name);
  }
  return false;
});

const notJsonType: Condition = any(
  sent("content-type", /^(?:text\/plain|application\/x-www-form-urlencoded)\b/i),
  notSent("content-type"),
);
const MISSING =
  /can(?:'t|not) be (?:blank|empty|null)|(?:is|are|field) (?:required|missing)|must (?:be provided|not be (?:blank|empty|null))|may not be (?:blank|null)|(?:缺少|不能为空|必填)/i;
/** Members of what was sent that are looked for, and characters of the answer in which they are. */
const MOST_NAMES = 50;
const NEAR_BEGINNING = 8_000;

/** The names of the JSON that was sent and has a value, two levels deep. */
function namesSent(c: Case): readonly string[] {
  const members = (value: unknown) => (isJsonObject(value) ? Object.entries(value).slice(0, MOST_NAMES) : []);
  return members(c.sentJson?.value)
    .flatMap(([name, value]) => [[name, value] as const, ...members(value)])
    .filter(([name, value]) => value !== null && value !== "" && name.length > 2 && name.length < 100)
    .slice(0, MOST_NAMES)
    .map(([name]) => name);
}

/** It says that something is missing, and names what the body holds. */
const missesWhatWasSent: Condition = quoting("response.body", (c) => {
  const missing = MISSING.exec(c.body);
  const said = c.body.slice(0, NEAR_BEGINNING);
  return missing !== null && namesSent(c).some((name) => said.includes(name)) && found(missing);
});

/** A value that no check takes for absent. */
function isThere(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return typeof value === "string" ? value.trim() !== "" : Boolean(value);
}

/** A sentence, or a line of a list of fields, calls exactly this name missing; with another beside it (`other`, `next`). */
function saysMissing(name: string): RegExp {
  const quoted = `["'\`]?${name.replace(/[$.]/g, "\\$&")}["'\`]?`;
  const beside = (group: string) => `["'\`]?(?<${group}>\\w{1,30})["'\`]?`;
  const missing =
    "(?:this )?(?:field |parameter |param |value )?(?:is|are) (?:required|missing|mandatory)|(?:can't|cannot|can not|may not) be (?:blank|empty|null)|must be provided";
  return new RegExp(
    `(?:^|[\\s,;:])(?:${beside("other")} (?:and|or) )?${quoted}(?:(?: and| or|,) ${beside("next")})?[: ]{1,2}(?:${missing})|\\b(?:missing|provide)(?: required| a| an| your| the)?(?: (?:field|parameter|param|argument|property|key)s?)?:? ${quoted}(?![\\w-])(?:(?: and| or|,) ${beside("last")})?`,
    "i",
  );
}

/** It misses what the top level of the JSON that was sent has, and nothing that it lacks. */
const missesWhatJsonHas: Condition = quoting("response.body", (c) => {
  const json = isJsonObject(c.sentJson?.value) ? c.sentJson.value : {};
  const said = c.words.slice(0, NEAR_BEGINNING);
  if (!/missing|required|mandatory|blank|empty|null|provide/i.test(said)) return false;
  const held = Object.entries(json)
    .slice(0, MOST_NAMES)
    .filter(([name, value]) => isThere(value) && /^[\w$.-]{3,60}$/.test(name))
    .map(([name]) => name.toLowerCase());
  return held.some((name) => {
    const found = saysMissing(name).exec(said);
    const beside = Object.values(found?.groups ?? {}).filter((word) => word !== undefined);
    return found !== null && beside.every((word) => held.includes(word.toLowerCase()));
  });
});

/** That of a multipart type, and no bound of numbers or of an area. */
const BOUNDARY_MISSED =
  /\b(?:multipart|content-?type|mime|missing|no|without|not found|undefined|null|find|get|determine|parse|invalid|empty)\b[^\n]{0,60}\bboundary\b|\bboundary\b[^\n]{0,30}\b(?:not|missing|required|invalid|empty|null|undefined|none|expected)\b/i;

/** What the request carries does not satisfy its reader. */
export const requestBodyCauses = {
  id: "request-body",
  over: ["application", "not-found"],
  causes: [
    cause({
      id: "no-boundary",
      mechanism: "multipart-boundary-missing",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: sent("content-type", /^multipart\/form-data(?!.*boundary=)/i),
      sources: [rfc(7578, "4.1")],
    }),
    cause({
      id: "boundary-missed",
      mechanism: "multipart-boundary-missing",
      on: ["4xx", "5xx"],
      certainty: "certain",
      when: all(sentWithoutBoundary, sentence(BOUNDARY_MISSED)),
      sources: [rfc(7578, "4.1")],
    }),
    cause({
      id: "broken-json",
      mechanism: "request-body-malformed",
      on: [400, 415, 422, 500],
      certainty: "likely",
      when: any(brokenJson, emptyJson),
      sources: [rfc(8259, "2")],
    }),
    // The words of Go's encoding/json, which handlers hand on as they are.
    cause({
      id: "says-go-json",
      mechanism: "request-body-malformed",
      on: [400, 422],
      certainty: "likely",
      when: all(
        methodOtherThan("GET", "HEAD"),
        any(
          says(
            /invalid character '[^'\n]{1,8}' (?:looking for beginning of|after (?:object key|array element|top-level value)|in (?:string|literal|numeric))|unexpected end of JSON input|json: cannot unmarshal /,
          ),
          body(/^(?:\{\s{0,4}"[\w-]{1,20}":\s{0,4}")?(?:unexpected )?EOF(?:"\s{0,4}\})?\s{0,2}$/),
        ),
      ),
      why: text({
        en: "The server's JSON reader stopped at the body: it is empty, breaks off, or is no JSON of the wanted types.",
        "zh-CN": "服务器的 JSON 解析器在正文处停下：正文为空、不完整，或不是所需类型的 JSON。",
      }),
      sources: [docs("Go: encoding/json", "https://pkg.go.dev/encoding/json"), rfc(8259, "2")],
    }),
    cause({
      id: "says-malformed",
      mechanism: "request-body-malformed",
      on: [400, 422, 500],
      certainty: "likely",
      when: all(
        methodOtherThan("GET", "HEAD"),
        says(
          /(malformed|invalid|unexpected|unable to|could not|cannot|failed to|not valid|error)[^\n]{0,30}(json|xml|parse|parsing|deseriali[sz]|body|payload|syntax)|(json|xml|body|payload)[^\n]{0,30}(malformed|invalid|not valid|syntax error|parse error|unexpected)|(unexpected|expected)[^\n]{0,60}(token|character|property name|end of (input|file|json))|JSONDecode|JsonParse|entity\.parse|body cannot be empty when content-type|(body|payload) (is )?(missing|empty|required)\b|(missing|empty|no) (request |post )?(body|payload)\b/i,
        ),
      ),
      sources: [rfc(8259, "2")],
    }),
    cause({
      id: "sent-file-not-seen",
      mechanism: "upload-dropped-over-limit",
      on: [400, 422],
      certainty: "likely",
      when: all(
        sent("content-type", /^multipart\/form-data/i),
        says(
          /(no|missing|without)[^\n]{0,12}(file|upload|image|attachment)|(file|upload|image|attachment)[^\n]{0,30}(missing|required|empty|not (found|provided|sent|uploaded|received))/i,
        ),
        sentBody(
          (body, c) =>
            (c.exchange.request.body.size ?? body.length) > 8_000 &&
            found(/filename="[^"\r\n]{1,120}"/.exec(body)),
        ),
      ),
      why: text({
        en: "The request did carry a file, and the application says that it saw none: its field has another name there, nothing parsed the form, or it was dropped for its size.",
        "zh-CN":
          "请求确实带了文件，应用却说没有收到：字段名与应用读取的不同、表单没有被解析，或文件因过大而被丢弃。",
      }),
      sources: [rfc(7578, "4")],
    }),
    cause({
      id: "sent-and-not-read",
      mechanism: "unsupported-media-type",
      on: [400, 422],
      certainty: "likely",
      when: all(status(400, 422), not(isPreflight), notJsonType, missesWhatWasSent),
      why: text({
        en: "The answer misses what the body has: it is JSON, and its Content-Type does not say so, so the server read no fields in it.",
        "zh-CN":
          "响应说缺少的内容，正文中都有：正文是 JSON，而 Content-Type 没有这样说明，服务器因此没有读出任何字段。",
      }),
      fix: [
        text({
          en: "Send Content-Type: application/json with the body.",
          "zh-CN": "发送正文时带上 Content-Type: application/json。",
        }),
        text({
          en: "In fetch set it by hand: a text body is sent as text/plain, and with mode no-cors application/json cannot be set.",
          "zh-CN":
            "使用 fetch 时要自己设置：字符串正文默认为 text/plain，而在 no-cors 模式下无法设为 application/json。",
        }),
      ],
      sources: [rfc(9110, "8.3"), fetchStandard("concept-bodyinit-extract")],
    }),
    cause({
      id: "json-and-not-read",
      mechanism: "unsupported-media-type",
      on: [400, 422],
      certainty: "likely",
      when: all(not(isPreflight), sentJson, missesWhatJsonHas),
      why: text({
        en: "The answer misses what the JSON holds: the server reads a form here, or parses no JSON before this handler.",
        "zh-CN":
          "响应说缺少的内容，JSON 里就有：服务器在这里读取的是表单，或在这个处理函数之前没有解析 JSON。",
      }),
      fix: [
        text({
          en: "Send what the interface reads: in fetch `new URLSearchParams(data)` for a form, `FormData` where files belong to it.",
          "zh-CN": "按接口读取的形式发送：表单用 `new URLSearchParams(data)`，带文件时用 `FormData`。",
        }),
        text({
          en: "Or let the server parse JSON bodies, before the routes that need them.",
          "zh-CN": "或让服务器解析 JSON 正文，并放在需要它的路由之前。",
        }),
      ],
      confirm: text({
        en: "Log the parsed body in the handler: it is empty or undefined there.",
        "zh-CN": "在处理函数中打印解析后的正文：那里是空的或 undefined。",
      }),
      sources: [rfc(9110, "8.3")],
    }),
    cause({
      id: "json-sent-as-form",
      mechanism: "unsupported-media-type",
      on: [400, 415, 422],
      certainty: "likely",
      when: all(
        not(isPreflight),
        sent("content-type", /^application\/x-www-form-urlencoded\b/i),
        holds((c) => isJsonObject(c.sentJson?.value)),
      ),
      why: text({
        en: "The body is JSON, and its Content-Type says that it is a form: a form's reader finds one odd field in it, or none.",
        "zh-CN": "正文是 JSON，Content-Type 却说它是表单：按表单解析只会得到一个奇怪的字段，或什么都没有。",
      }),
      fix: [
        text({
          en: 'Send Content-Type: application/json with it. jQuery: contentType: "application/json".',
          "zh-CN":
            '发送正文时带上 Content-Type: application/json。jQuery 用 contentType: "application/json"。',
        }),
        text({
          en: "Or send a form, if the interface wants one: new URLSearchParams(data) in fetch.",
          "zh-CN": "如果接口要的是表单，就发送表单：fetch 中用 new URLSearchParams(data)。",
        }),
      ],
      sources: [rfc(9110, "8.3"), fetchStandard("concept-bodyinit-extract")],
    }),
    cause({
      id: "lists-fields",
      mechanism: "validation-failed",
      on: [400, 409, 412, 422],
      certainty: "likely",
      when: all(status(400, 422), not(isPreflight), listsFields),
      sources: [PROBLEM],
    }),
    cause({
      id: "says-invalid",
      mechanism: "validation-failed",
      on: [400, 422],
      certainty: "likely",
      when: all(
        not(isPreflight),
        // Nothing in a body that cannot be split was looked at.
        not(sentWithoutBoundary),
        says(
          /\bvalidat|(is|are|field|parameter|param|argument|property|value|query|header)[^\n]{0,40}(required|missing|invalid|mandatory|not (valid|allowed|a valid|provided|specified)|out of range|too (long|short|small|large))|(missing|invalid|unknown|required|unsupported|illegal)[^\n]{0,30}(field|param|argument|property|value|query|input|format|email|date|id\b|data)|must (be|have|not|contain|match)|should (be|not|have)|cannot be (blank|empty|null)|can't be (blank|empty)|expected[^\n]{0,30}(string|number|integer|boolean|array|object)|no file|not a (valid|number)|constraint/i,
        ),
      ),
      sources: [PROBLEM],
    }),
    cause({
      id: "unprocessable",
      mechanism: "validation-failed",
      on: [422],
      certainty: "possible",
      when: all(
        status(422),
        any(
          field("content-type", "json"),
          holds((c) => jsonOf(c) !== undefined),
        ),
      ),
      sources: [rfc(9110, "15.5.21")],
    }),
    cause({
      id: "bad-request",
      mechanism: "validation-failed",
      on: [400],
      certainty: "possible",
      when: all(status(400), not(isPreflight), field("content-type", /json|problem/)),
      sources: [rfc(9110, "15.5.1")],
    }),
    cause({
      id: "upload-too-large-perhaps",
      mechanism: "request-body-too-large",
      on: [400, 422],
      certainty: "possible",
      when: all(
        sent("content-type", /^multipart\/form-data/i),
        holds((c) => (c.exchange.request.body.size ?? 0) > 20_000),
      ),
      sources: [rfc(9110, "15.5.14")],
    }),
    cause({
      id: "malformed-url",
      mechanism: "malformed-url",
      on: [400],
      certainty: "likely",
      when: quoting("request.url", (c) => {
        const path = c.url?.pathname ?? "";
        const odd = partOf(c.exchange.request.url, "path");
        if (/%(?![0-9a-f]{2})|%00|%2e%2e|%c0%af|\/\.\.\//i.test(path)) return odd;
        try {
          decodeURIComponent(path);
          return false;
        } catch {
          return odd;
        }
      }),
      sources: [rfc(3986, "2.1")],
    }),
    cause({
      id: "bare-get-by-address",
      mechanism: "host-not-allowed",
      on: [400],
      certainty: "possible",
      when: all(
        method("GET", "HEAD"),
        not(fieldsOfBytes(4_000)),
        holds((c) => c.exchange.request.url.length < 1_000 && jsonOf(c) === undefined),
        // A program's sentence about something else is no refusal of a name.
        not(
          all(
            mediaType("text/plain"),
            holds((c) => c.body.trim().length > 20 && !/\bhost|domain|bad request/i.test(c.body)),
          ),
        ),
        quoting("request.url", (c) => c.url?.search === "" && partOf(c.exchange.request.url, "host")),
      ),
      sources: [rfc(9110, "7.4")],
    }),
    cause({
      id: "malformed-query",
      mechanism: "malformed-url",
      on: [400],
      certainty: "possible",
      when: query(/%(?![0-9a-f]{2})|[[\]{}|\\^]/i),
      sources: [rfc(3986, "3.4")],
    }),
  ],
} as const;
