import { all, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, possible, proven } = causesOf(
  anybody,
  docs("OpenWeather: FAQ", "https://openweathermap.org/faq"),
);

const form = jsonWith(["cod", "message"], ["parameters"]);
const says = (words: RegExp) => all(form, json("message", words));
const keyRefused = says(/^Invalid API key\. Please see https?:\/\/openweathermap\.org\/faq#error401/);
const callsUp = says(/^Your account is temporary blocked due to exceeding/);
const keySent = query(/[?&]appid=[^&]/i);

/** What OpenWeather says by its sentence. */
export const openweatherCauses = {
  id: "openweather",
  over: ["auth", "limits", "not-found", "request-body", "account-terms"],
  causes: [
    likely("key-refused", "auth-invalid", 401, all(keyRefused, keySent), {
      why: text({
        en: "OpenWeather does not take this key: misspelt, or so new that it is not active yet, which can last some hours.",
        "zh-CN": "OpenWeather 不接受这个密钥：写错了，或刚创建还没有生效（可能要几个小时）。",
      }),
      fix: [
        text({
          en: "Compare it with the list under API keys in the account; a new one wants up to two hours and a confirmed e-mail address.",
          "zh-CN": "与账户 API keys 页面中的密钥核对；新密钥最多等两小时，邮箱也要先验证。",
        }),
      ],
    }),
    possible("plan-perhaps", "auth-not-authorised", 401, all(keyRefused, keySent), {
      why: text({
        en: "A call that the plan of the key does not include is refused in the same words.",
        "zh-CN": "密钥的套餐不包含这个接口时，说法相同。",
      }),
    }),
    likely("key-missing", "auth-missing", 401, all(keyRefused, not(keySent)), {
      why: text({
        en: "The address carries no `appid`, or an empty one, and OpenWeather wants its key there.",
        "zh-CN": "地址中没有 `appid` 或其值为空，而 OpenWeather 要求密钥写在那里。",
      }),
    }),
    likely(
      "plan",
      "auth-not-authorised",
      401,
      says(/^Please note that using One Call|requires a separate subscription/i),
      {
        why: text({
          en: "The key is not subscribed to this product; One Call 3.0 wants a subscription of its own.",
          "zh-CN": "该密钥没有订阅这个产品；One Call 3.0 需要单独订阅。",
        }),
      },
    ),
    // One sentence for the minute, the day and the month; on free plans the minute (60 calls) is met first.
    likely("calls-a-minute", "rate-limited", 429, callsUp, {
      why: text({
        en: "More calls a minute came than the plan allows (60 on the free one), and OpenWeather has blocked the account for a while.",
        "zh-CN": "每分钟的调用次数超过套餐上限（免费套餐为 60 次），OpenWeather 暂时封锁了该账户。",
      }),
    }),
    likely("calls-used-up", "quota-exhausted", 429, callsUp, {
      why: text({
        en: "Or the calls that the plan allows a day or month are used up: OpenWeather says so in the same words.",
        "zh-CN": "也可能是套餐每天或每月的调用次数已用完：OpenWeather 的说法相同。",
      }),
    }),
    proven("place-unknown", "record-not-found", 404, says(/^city not found$/), {
      why: text({
        en: "OpenWeather knows no place of this name, id or postal code.",
        "zh-CN": "OpenWeather 找不到这个名称、编号或邮编对应的地点。",
      }),
    }),
    proven(
      "place-not-said",
      "validation-failed",
      400,
      says(/^(?:Nothing to geocode|wrong (?:latitude|longitude))/),
      {
        why: text({
          en: "No place was named (q, id, zip or lat and lon are missing or empty), or a coordinate is no number or out of range.",
          "zh-CN": "没有指明地点（缺少 q、id、zip 或 lat 和 lon，或其值为空），或坐标不是数字、超出范围。",
        }),
      },
    ),
  ],
} as const;
