import { all, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Etherscan: common error messages", "https://docs.etherscan.io/resources/common-error-messages"),
);

/** Explorers of its kind answer every error with 200, status 0 and NOTOK, and say why in `result`. */
const form = all(
  jsonWith(["status", "message", "result"]),
  json("status", /^0$/),
  json("message", /^NOTOK(?:$|-)/),
  // Who asks for the state of a verification gets this form too, and nothing failed.
  not(json("result", /^(?:Pending in queue|In progress|Already Verified)/i)),
);
const says = (words: RegExp) => all(form, json("result", words));

/** What a block explorer with the interface of Etherscan says. */
export const etherscanCauses = {
  id: "etherscan",
  over: ["misleading-success", "inner-status", "limits", "auth"],
  causes: [
    proven("not-ok", "error-reported-with-200", 200, form, {
      why: text({
        en: "This interface answers its errors with 200: here `message` says NOTOK, and `result` says why.",
        "zh-CN": "这个接口出错时也返回 200：此处 `message` 为 NOTOK，原因写在 `result` 中。",
      }),
      fix: [
        text({
          en: 'Check `status` before you use `result`: "0" is a limit (retry), a refusal, or only an empty list ("No transactions found").',
          "zh-CN":
            '使用 `result` 之前先检查 `status`："0" 可能是限流（可重试）、拒绝，也可能只是列表为空（“No transactions found”）。',
        }),
      ],
    }),
    likely("calls-a-second", "rate-limited", 200, says(/^Max (?:calls per sec )?rate limit reached/i), {
      why: text({
        en: "More calls a second came than the key's plan allows, or than are allowed without a key.",
        "zh-CN": "每秒调用次数超过密钥套餐的上限，或超过不带密钥时的上限。",
      }),
      fix: [
        text({
          en: "Send the calls one after another with a pause between, and check that `apikey` is your own valid key.",
          "zh-CN": "逐个发送调用并留出间隔，并确认 `apikey` 是自己的有效密钥。",
        }),
      ],
    }),
    likely("invalid-keys", "rate-limited", 200, says(/^Too many invalid api key attempts/i), {
      why: text({
        en: "Many calls with an invalid key came from this IP address within 30 seconds (perhaps from another program), so the explorer refuses for a while.",
        "zh-CN": "这个 IP 地址在 30 秒内多次使用无效密钥（也可能是其他程序），区块浏览器因此暂时拒绝调用。",
      }),
      fix: [
        text({
          en: "Compare `apikey` with the key in the account, and stop whatever sends a wrong one from this address. Then wait half a minute.",
          "zh-CN": "把 `apikey` 与账户中的密钥核对，停止从这个地址发送错误密钥的程序，再等半分钟。",
        }),
      ],
    }),
    likely("calls-a-day", "quota-exhausted", 200, says(/^Max daily rate limit reached/i), {
      why: text({
        en: "The calls of this account for today are used up. All its keys count together.",
        "zh-CN": "这个账户今天的调用次数已用完。其所有密钥合并计算。",
      }),
    }),
    likely("key", "auth-invalid", 200, says(/^(?:Missing\/)?Invalid API Key/i), {
      why: text({
        en: "The explorer does not know this key: missing, wrong, of another explorer, or made only minutes ago.",
        "zh-CN": "区块浏览器不认识这个密钥：缺失、错误、属于别的区块浏览器，或几分钟前才创建。",
      }),
    }),
    likely(
      "plan",
      "auth-not-authorised",
      200,
      says(/^(?:Free API access is not supported|[^\n]{0,80}API Pro endpoint)/i),
      {
        why: text({
          en: "This call or chain needs a higher plan than the key has.",
          "zh-CN": "这个调用或链需要比该密钥更高的套餐。",
        }),
      },
    ),
    likely("old-version", "wrong-endpoint", 200, says(/deprecated V1 endpoint/i), {
      why: text({
        en: "This version of the interface is switched off; the new one takes a `chainid`.",
        "zh-CN": "这个版本的接口已停用；新版本需要 `chainid` 参数。",
      }),
      fix: [
        text({
          en: "Call https://api.etherscan.io/v2/api with chainid (1 for Ethereum) and a key of Etherscan.",
          "zh-CN": "请求 https://api.etherscan.io/v2/api，带上 chainid（以太坊为 1）和 Etherscan 的密钥。",
        }),
      ],
    }),
    likely("too-much-asked", "handler-timeout", 200, says(/^Query Timeout occured/i), {
      why: text({
        en: "The query took too long; ask for fewer blocks or rows at a time.",
        "zh-CN": "查询耗时过长；每次请求更少的区块或行。",
      }),
    }),
    likely(
      "parameter",
      "validation-failed",
      200,
      says(/^(?:Error! |Missing or unsupported chainid|Result window is too large)/i),
      {
        why: text({
          en: "A parameter is missing or wrong; `result` mostly names it.",
          "zh-CN": "某个参数缺失或不对；`result` 通常写明是哪个。",
        }),
      },
    ),
    likely("not-verified", "record-not-found", 200, says(/^Contract source code not verified/i), {
      why: text({
        en: "The explorer has no verified source of this contract.",
        "zh-CN": "区块浏览器没有这个合约的已验证源代码。",
      }),
    }),
  ],
} as const;
