import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { sentBadEscape } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan } from "../../diagnosis/condition/request.ts";
import { sentBrokenJson } from "../../diagnosis/condition/sent-content.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { debug, RAILS } from "./rails.answer.ts";

const { likely, possible } = RAILS;

/** The escapes may be sound, and the names of the parameters contradict each other. */
const PARAMETERS = {
  why: text({
    en: "Mostly Rails could not parse the parameters: an invalid escape, or one name used both for a value and for a list or hash.",
    "zh-CN": "多半是 Rails 无法解析参数：含有无效转义，或同一个名称既作单个值又作列表或散列。",
  }),
};

/** Parameters that Rails cannot read or the action misses. */
export const railsParameters = [
  likely(
    "parameters-unparsable",
    "request-body-malformed",
    400,
    any(
      debug("ActionDispatch::Http::Parameters::ParseError"),
      body(/Error occurred while parsing request parameters/),
    ),
  ),
  likely(
    "parameter-missing",
    "validation-failed",
    400,
    any(
      debug("ActionController::(?:ParameterMissing|BadRequest in)"),
      body(/param is missing or the value is empty/),
    ),
  ),
  likely(
    "query-invalid",
    "malformed-url",
    400,
    body(
      /Invalid (?:query|path|request) parameters|invalid %-encoding|Invalid encoding|expected (?:Hash|Array) \(got/,
    ),
    PARAMETERS,
  ),
  likely("json-broken", "request-body-malformed", 400, all(inside("rails"), sentBrokenJson)),
  likely(
    "query-broken",
    "malformed-url",
    400,
    all(
      inside("rails"),
      any(
        sentBadEscape,
        all(method("GET", "HEAD"), (c) => (c.url?.search ? [] : false)),
      ),
    ),
    PARAMETERS,
  ),
  likely(
    "parameter-missing-in-silence",
    "validation-failed",
    400,
    all(inside("rails"), methodOtherThan("GET", "HEAD")),
  ),
  possible("bad-parameters", "validation-failed", 400),
  possible("bad-url", "malformed-url", 400),
] as const;
