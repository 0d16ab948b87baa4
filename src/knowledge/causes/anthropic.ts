import { all, any } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Anthropic: errors", "https://docs.anthropic.com/en/api/errors"),
);

const form = json("type", /^error$/);
const said = (words: RegExp) => all(form, json("error.message", words));
const typed = (type: string) => all(form, json("error.type", new RegExp(`^${type}$`)));

/** What Anthropic says by the type and sentence of its error. */
export const anthropicCauses = {
  id: "anthropic",
  over: ["auth", "limits", "refusal"],
  causes: [
    proven("browser-field-missing", "validation-failed", [400, 401], said(/^CORS requests must set/), {
      why: text({
        en: "A call from a browser must carry the field anthropic-dangerous-direct-browser-access; the key itself was not judged.",
        "zh-CN":
          "从浏览器发起的请求必须带上 anthropic-dangerous-direct-browser-access 标头；密钥本身没有被检查。",
      }),
      fix: [
        text({
          en: "Set anthropic-dangerous-direct-browser-access: true (dangerouslyAllowBrowser in the SDK).",
          "zh-CN":
            "设置 anthropic-dangerous-direct-browser-access: true（SDK 中是 dangerouslyAllowBrowser）。",
        }),
        text({
          en: "Better: call from your own server, since whoever opens the page can read the key.",
          "zh-CN": "更好的做法：由自己的服务器调用，因为打开页面的人都能读到密钥。",
        }),
      ],
    }),
    proven(
      "browser-calls-off",
      "feature-not-enabled",
      [401, 403],
      said(/^CORS requests are not allowed for this Organization/i),
      {
        why: text({
          en: "Calls from browsers are switched off for this organisation.",
          "zh-CN": "这个组织关闭了来自浏览器的请求。",
        }),
      },
    ),
    proven(
      "key-wrong",
      "auth-invalid",
      401,
      said(/^(?:invalid x-api-key|Invalid bearer token|invalid api key)/i),
      {
        why: text({
          en: "Anthropic does not accept this key or token.",
          "zh-CN": "Anthropic 不接受这个密钥或令牌。",
        }),
      },
    ),
    likely(
      "country-not-served",
      "geo-blocked",
      403,
      all(
        jsonWith(["error"]),
        json("error.type", /^forbidden$/),
        json("error.message", /^Request not allowed$/),
      ),
      {
        why: text({
          en: "Often the address lies in a country that Anthropic does not serve; with Claude Code also a missing subscription or role, or a proxy.",
          "zh-CN":
            "常见原因是该地址位于 Anthropic 不提供服务的国家或地区；使用 Claude Code 时也可能是缺少订阅或角色，或经过了代理。",
        }),
      },
    ),
    proven("key-missing", "auth-missing", 401, said(/x-api-key header is required/), {
      why: text({
        en: "Anthropic found no x-api-key in the request.",
        "zh-CN": "Anthropic 没有在请求中找到 x-api-key。",
      }),
    }),
    proven(
      "credit-used-up",
      "quota-exhausted",
      [400, 402, 403],
      any(said(/^Your credit balance is too low|specified API usage limits/), typed("billing_error")),
      {
        why: text({
          en: "The account's credit or its spend limit is used up, or its billing does not work; a retry does not help.",
          "zh-CN": "账户余额或消费上限已用完，或付款信息有问题；重试没有用。",
        }),
      },
    ),
    proven("overloaded", "service-overloaded", [503, 529], typed("overloaded_error"), {
      why: text({
        en: "Anthropic is short of capacity for everybody; it is not about this request, which may be sent again.",
        "zh-CN": "Anthropic 整体容量不足，并非你的账户限额；与请求内容无关，可以重发。",
      }),
    }),
    proven("body-over-limit", "request-body-too-large", 413, typed("request_too_large")),
    likely("limit-reached", "rate-limited", 429, typed("rate_limit_error"), {
      why: text({
        en: "A limit of the organisation is reached, mostly of requests or tokens a minute; retry-after, where it is sent, says how long to wait.",
        "zh-CN": "达到了组织的限额，多半是每分钟请求数或 token 限额；若有 retry-after，它写明要等多久。",
      }),
    }),
    likely("not-permitted", "auth-not-authorised", 403, typed("permission_error")),
    likely("place-not-served", "geo-blocked", 403, all(typed("forbidden"), said(/^Request not allowed/)), {
      why: text({
        en: "Often the address lies in a country that Anthropic does not serve; with Claude Code also a missing subscription or role, or a proxy.",
        "zh-CN":
          "常见原因是该地址位于 Anthropic 不提供服务的国家或地区；使用 Claude Code 时也可能是缺少订阅或角色，或经过了代理。",
      }),
    }),
    likely("no-such-thing", "record-not-found", 404, typed("not_found_error"), {
      why: text({
        en: "Anthropic knows no such model, object or path; error.message mostly names it.",
        "zh-CN": "Anthropic 没有这个模型、对象或路径；error.message 通常写明了它。",
      }),
    }),
    likely("input-refused", "validation-failed", [400, 422], typed("invalid_request_error"), {
      why: text({
        en: "Mostly a parameter breaks a rule, and error.message names it; the same type also stands for other refusals, such as a disabled organisation.",
        "zh-CN": "多半是某个参数不符合规则，error.message 会写明；同一类型也用于其他拒绝，例如组织已被停用。",
      }),
    }),
    likely("own-failure", "application-error", "5xx", typed("api_error")),
  ],
} as const;
