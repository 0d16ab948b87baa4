import { all, not } from "../../diagnosis/condition/condition.ts";
import { host } from "../../diagnosis/condition/path.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { placeholderSent } from "./credentials.ts";

const OPENAI = docs("OpenAI: error codes", "https://platform.openai.com/docs/guides/error-codes");
const place = causesOf(
  anybody,
  docs("OpenAI: API error codes", "https://help.openai.com/en/articles/6891839-api-error-codes"),
  docs("Gemini API: available regions", "https://ai.google.dev/gemini-api/docs/available-regions"),
  docs(
    "Cloudflare Durable Objects: data location",
    "https://developers.cloudflare.com/durable-objects/reference/data-location/",
  ),
);
const google = causesOf(
  anybody,
  docs("Gemini API: Schema", "https://ai.google.dev/api/caching#Schema"),
  docs("Google APIs: error model", "https://cloud.google.com/apis/design/errors"),
);
const history = causesOf(
  anybody,
  docs(
    "Anthropic: extended thinking, preserving thinking blocks",
    "https://docs.anthropic.com/en/docs/build-with-claude/extended-thinking",
  ),
  docs("DeepSeek: thinking mode", "https://api-docs.deepseek.com/guides/thinking_mode"),
  docs("Gemini API: thought signatures", "https://ai.google.dev/gemini-api/docs/thought-signatures"),
  docs("OpenAI: function calling", "https://platform.openai.com/docs/guides/function-calling"),
);
const openai = causesOf(anybody, OPENAI);

/** Whatever it was passed on under: relays answer 429, 500 or 502 to each refusal of what is behind them. */
const ANY = ["4xx", "5xx"] as const;

/** A call without its answer, an answer without its call, or a thought that did not come back as it was. */
const HISTORY =
  /\btool_calls['"]? must be followed by tool messages\b|\bmessages with role ['"]tool['"] must be a response to a prece?eding message with ['"]tool_calls\b|\btool_use`? ids were found without `?tool_result\b|\bunexpected `?tool_use_id`? found in `?tool_result\b|\bblocks in the latest\s{1,4}assistant message cannot be modified\b|\bExpected `thinking` or `redacted_thinking`, but found\b|\breasoning_content`? (?:in the thinking mode )?must be passed back\b|\breasoning_content is missing in assistant tool call message\b|\bis missing a `?thought_signature\b|\bfunction (?:call|response) turn comes immediately after a\b/i;
const LENGTH =
  /\bmaximum context length is \d{3,9} tokens\b|\bprompt is too long: \d{3,9} tokens? > \d{3,9} maximum\b|\binput token count \(?\d{3,9}\)? exceeds the maximum number of tokens allowed\b/i;

/** What providers of language models refuse in sentences that mean one thing, whatever status a relay in front puts on them. */
export const modelRefusalsCauses = {
  id: "model-refusals",
  over: [
    "application",
    "auth",
    "anthropic",
    "google-apis",
    "limits",
    "model-interfaces",
    "named-reasons",
    "openai",
    "refusal",
    "request-body",
    "request-fields",
    "upstream",
    "upstream-unexplained",
  ],
  causes: [
    place.likely(
      "place-not-served",
      "geo-blocked",
      ANY,
      says(
        /\bunsupported_country_region_territory\b|\bCountry, region, or territory not supported\b|\bUser location is not supported for the API use\b/,
      ),
      {
        why: text({
          en: "The model's provider does not serve the place from which the call reached it; behind a relay or a cloud function that is its place, not yours.",
          "zh-CN":
            "模型服务商不向请求到达时的来源地提供服务；经过中转或云函数时，指的是中转或云函数的所在地，不是你的。",
        }),
        fix: [
          text({
            en: "Let what calls the provider leave from a region that it serves: another region of the function, another exit of the proxy.",
            "zh-CN": "让调用服务商的一方从受支持的地区发出请求：更换函数的区域，或更换代理的出口。",
          }),
          text({
            en: "A Cloudflare Worker mostly leaves from the data centre that took the call; a Durable Object stays where it was made, which `locationHint` can name then.",
            "zh-CN":
              "Cloudflare Worker 多半从接收调用的数据中心发出请求；Durable Object 则一直留在创建时的位置，创建时可用 `locationHint` 指定。",
          }),
        ],
        confirm: text({
          en: "Ask `https://www.cloudflare.com/cdn-cgi/trace` from what calls the provider: `colo` names the data centre that took it.",
          "zh-CN":
            "从调用服务商的一方请求 `https://www.cloudflare.com/cdn-cgi/trace`：`colo` 是接收请求的数据中心。",
        }),
      },
    ),
    google.likely(
      "field-unknown",
      "validation-failed",
      ANY,
      // A field that is known and has another shape: "Proto field is not repeating, cannot start list."
      says(
        /\bInvalid JSON payload received\. Unknown name \\?"(?![^\n]{0,400}(?:not repeating|cannot start list))/,
      ),
      {
        why: text({
          en: "Google's interface does not know a field or parameter of the request; the sentence names it. The status that a relay puts on top says nothing more.",
          "zh-CN":
            "Google 接口不认识请求中的某个字段或参数，消息写明了它的名称。中转另加的状态码不代表别的原因。",
        }),
        fix: [
          text({
            en: "Leave the named field out, or spell it as the reference of this version does (v1 lacks fields of v1beta).",
            "zh-CN": "去掉写明的字段，或按该版本的参考文档更正拼写（v1 缺少 v1beta 的一些字段）。",
          }),
          text({
            en: "In the parameters of tools Gemini takes a part of JSON Schema alone: strip what the list of its Schema lacks, such as examples or $schema.",
            "zh-CN":
              "工具的 parameters 中，Gemini 只支持 JSON Schema 的一部分：去掉其 Schema 列表中没有的字段，例如 examples、$schema。",
          }),
          text({
            en: "Behind a relay, update it or its converter; a retry is refused again.",
            "zh-CN": "经过中转时，更新中转或其格式转换；重试仍会被拒绝。",
          }),
        ],
      },
    ),
    history.likely("history-refused", "validation-failed", ANY, says(HISTORY), {
      why: text({
        en: "The conversation that was sent does not fit together: a tool call lacks its result or the reverse, turns are in the wrong order, or the model's thoughts were dropped.",
        "zh-CN":
          "发送的对话前后不符：工具调用缺少结果或结果缺少调用，各轮次序不对，或模型的思考内容被丢掉或改动。",
      }),
      fix: [
        text({
          en: "Send assistant messages back as they came, with thinking blocks, reasoning_content or thought signatures; SDKs and relays may drop them.",
          "zh-CN":
            "把 assistant 消息原样送回，连同 thinking 块、reasoning_content 或 thought_signature；SDK 和中转可能会丢掉它们。",
        }),
        text({
          en: "When you shorten or repair the history, take out a tool call and its result together.",
          "zh-CN": "裁剪或修补历史时，工具调用与其结果要成对删除。",
        }),
        text({
          en: "A conversation that is broken already fails each time: start a new one, or go back to before the named message.",
          "zh-CN": "已经损坏的对话每次都会失败：新开对话，或退回到所指消息之前。",
        }),
      ],
    }),
    openai.likely(
      "parameter-refused",
      "validation-failed",
      ANY,
      says(
        /\bUnsupported parameter: ['"]?[\w.]{1,60}['"]? is not supported with this model\b|\bUnrecognized request arguments? supplied: \w/,
      ),
      {
        why: text({
          en: "The body holds a parameter that this model or interface does not take; the sentence names it.",
          "zh-CN": "正文中有这个模型或接口不接受的参数，消息里写明了是哪个。",
        }),
        fix: [
          text({
            en: "Leave it out or use the one that the sentence names instead, as max_completion_tokens for max_tokens.",
            "zh-CN": "去掉它，或改用消息中给出的参数，例如用 max_completion_tokens 代替 max_tokens。",
          }),
        ],
      },
    ),
    openai.likely("prompt-over-limit", "validation-failed", ANY, says(LENGTH), {
      why: text({
        en: "The prompt, or prompt and answer together, exceeds what the model can read; the message names both numbers.",
        "zh-CN": "提示（或提示加上生成内容）超过模型的上下文长度；消息中写明了两个数字。",
      }),
      fix: [
        text({
          en: "Shorten the prompt or its history, ask for fewer tokens in the answer, or take a model with a longer context.",
          "zh-CN": "缩短提示或对话历史，减少要求生成的 token 数，或换用上下文更长的模型。",
        }),
      ],
    }),
    openai.likely(
      "key-behind-relay",
      "auth-invalid",
      [400, 403, 429, "5xx"],
      // xAI tells its own caller so under 400.
      all(says(/\bIncorrect API key provided\b/), not(placeholderSent), not(host(/(?:^|\.)x\.ai$/))),
      {
        why: text({
          en: "The provider does not accept the API key that reached it: mostly the one that the application or relay calls it with, not the caller's.",
          "zh-CN": "服务商不接受到达它的 API 密钥：多半是应用或中转调用它时所用的那个，而不是调用者自己的。",
        }),
        fix: [
          text({
            en: "Put a valid key into the settings of the application or relay, for this environment, and restart it.",
            "zh-CN": "在应用或中转的配置中为这个环境设置有效的密钥，并重启。",
          }),
        ],
      },
    ),
    openai.likely(
      "quota-behind-relay",
      "quota-exhausted",
      [400, 401, 403, 404, 422, "5xx"],
      says(
        /\bYou exceeded your current quota, please check your plan and billing\b|\bcredit balance is too low to access the Anthropic API\b/,
      ),
      {
        why: text({
          en: "The account at the model's provider has no credit or quota left: the caller's, or that of the application or relay in between.",
          "zh-CN": "模型服务商处的账户已没有余额或配额：可能是调用者的，也可能是中间的应用或中转的。",
        }),
      },
    ),
  ],
} as const;
