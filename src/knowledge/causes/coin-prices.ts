import { codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const means = text({
  en: "The price service answers with its error code {code}, which means this.",
  "zh-CN": "行情服务返回了错误代码 {code}，它的含义就是这个。",
});
const counted = json("status.credit_count", /^\d/);
const coingecko = vendorCodes(
  firstCode(
    codeInJson("status.error_code", all(json("status.error_message", /\S/), not(counted))),
    codeInJson("error.status.error_code", json("error.status.error_message", /\S/)),
  ),
  means,
  docs("CoinGecko: errors and rate limits", "https://docs.coingecko.com/docs/errors-and-rate-limits"),
);
const coinmarketcap = vendorCodes(
  codeInJson("status.error_code", all(json("status.error_message", /\S/), counted)),
  means,
  docs(
    "CoinMarketCap: errors and rate limits",
    "https://pro.coinmarketcap.com/api/documentation/guides/errors-and-rate-limits",
  ),
);
const binance = causesOf(
  anybody,
  docs("Binance: error codes", "https://developers.binance.com/docs/binance-spot-api-docs/errors"),
);
const says = (code: RegExp, words: RegExp) => all(json("code", code), json("msg", words));

export const coingeckoSpoken = {
  "key-at-wrong-address": {
    mechanism: "wrong-endpoint",
    certainty: "certain",
    codes: ["10010", "10011"],
    why: text({
      en: "The key belongs to the other address: paid keys to pro-api.coingecko.com, demo keys to api.coingecko.com (code {code}).",
      "zh-CN":
        "密钥属于另一个地址：付费密钥用于 pro-api.coingecko.com，Demo 密钥用于 api.coingecko.com（代码 {code}）。",
    }),
  },
  "plan-lacks-it": {
    mechanism: "auth-not-authorised",
    certainty: "certain",
    codes: ["10005"],
    why: text({
      en: "The plan of this key does not include this address or parameter (code {code}).",
      "zh-CN": "该密钥的套餐不包含这个地址或参数（代码 {code}）。",
    }),
  },
  "key-missing": {
    mechanism: "auth-missing",
    codes: ["10002"],
    why: text({
      en: "CoinGecko found no key of the kind that this address wants (code {code}).",
      "zh-CN": "CoinGecko 没有找到这个地址要求的那种密钥（代码 {code}）。",
    }),
  },
  "too-many-calls": {
    mechanism: "rate-limited",
    certainty: "certain",
    codes: ["429"],
    why: text({
      en: "More calls a minute than allowed; without a key all who share the IP address share one limit.",
      "zh-CN": "每分钟调用次数超限；不带密钥时，同一 IP 地址的所有人共用一个限额。",
    }),
  },
} as const satisfies SpokenCodes;

export const coinmarketcapProven = {
  "auth-invalid": ["1001"],
  "auth-missing": ["1002", "1005"],
  "auth-not-authorised": ["1006"],
  "service-stopped": ["1007"],
  "rate-limited": ["1008", "1011"],
  "quota-exhausted": ["1009", "1010"],
} as const satisfies CauseTable;

/** What services for the prices of coins say by code and sentence. */
export const coinPricesCauses = {
  id: "coin-prices",
  over: ["auth", "limits", "request-body", "account-terms"],
  causes: [
    ...coingecko.spoken(coingeckoSpoken),
    ...coinmarketcap.proven(coinmarketcapProven),
    binance.proven(
      "weight-used-up",
      "rate-limited",
      [418, 429],
      says(
        /^-1003$/,
        /^(?:Too many requests|Too much request weight used|Way too (?:many requests|much request weight))/,
      ),
      {
        why: text({
          en: "The request weight of the minute is used up; who goes on calling is banned by IP address (418) for minutes to days.",
          "zh-CN": "这一分钟的请求权重已用完；继续调用会按 IP 地址封禁（418），从几分钟到几天。",
        }),
      },
    ),
    binance.proven(
      "clock",
      "signed-request-expired",
      [400, 401],
      says(/^-1021$/, /^Timestamp for this request (?:is outside of the recvWindow|was 1000ms ahead)/),
      {
        why: text({
          en: "`timestamp` lies outside the window that Binance allows: this machine's clock is off, or the request took too long.",
          "zh-CN": "`timestamp` 超出 Binance 允许的时间窗：本机时钟不准，或请求耗时过长。",
        }),
        fix: [
          text({
            en: "Take the difference to /api/v3/time into account, keep the clock in step, and sign right before you send.",
            "zh-CN": "扣除与 /api/v3/time 的时间差，保持时钟同步，并在发送前才签名。",
          }),
        ],
      },
    ),
    binance.proven(
      "signature",
      "auth-invalid",
      [400, 401],
      says(/^-1022$/, /^Signature for this request is not valid/),
      {
        why: text({
          en: "The signature does not fit: a wrong secret, or other parameters, order or encoding than those that were signed.",
          "zh-CN": "签名不匹配：密钥不对，或实际发送的参数、顺序、编码与签名时不同。",
        }),
      },
    ),
    binance.proven("key-form", "auth-invalid", [400, 401], says(/^-2014$/, /^API-key format invalid/), {
      why: text({
        en: "X-MBX-APIKEY is empty or does not look like a key.",
        "zh-CN": "X-MBX-APIKEY 为空，或不像一个密钥。",
      }),
    }),
    binance.likely(
      "key-refused",
      "auth-invalid",
      [400, 401],
      says(/^-2015$/, /^Invalid API-key, IP, or permissions/),
      {
        why: text({
          en: "Binance refuses the key: unknown or deleted, or of the test network; the same words stand for a wrong IP address or right.",
          "zh-CN": "Binance 拒绝了这个密钥：未知、已删除，或属于测试网；IP 地址或权限不符时说法相同。",
        }),
      },
    ),
    binance.possible(
      "address-not-listed",
      "ip-not-allowed",
      [400, 401],
      says(/^-2015$/, /^Invalid API-key, IP, or permissions/),
    ),
    binance.possible(
      "right-missing",
      "auth-not-authorised",
      [400, 401],
      says(/^-2015$/, /^Invalid API-key, IP, or permissions/),
    ),
    binance.proven(
      "parameter",
      "validation-failed",
      400,
      any(
        says(/^-1121$/, /^Invalid symbol/),
        says(/^-1102$/, /^Mandatory parameter /),
        says(/^-1100$/, /^Illegal characters found in/),
        says(/^-1013$/, /^Filter failure: /),
      ),
      {
        why: text({
          en: "A parameter is missing or breaks a rule of the market; `msg` names it.",
          "zh-CN": "某个参数缺失或违反交易规则；`msg` 中写明了是哪个。",
        }),
      },
    ),
    binance.proven(
      "country",
      "geo-blocked",
      [403, 451],
      json("msg", /^Service unavailable from a restricted location/),
      {
        why: text({
          en: "Binance does not serve the country that this IP address belongs to.",
          "zh-CN": "Binance 不向这个 IP 地址所在的国家或地区提供服务。",
        }),
      },
    ),
  ],
} as const;
