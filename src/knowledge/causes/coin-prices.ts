import { code, codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const means = text({
  en: "The price service answers with its error code {code}, which means this.",
  "zh-CN": "行情服务返回了错误代码 {code}，它的含义就是这个。",
});
const counted = json("status.credit_count", /^\d/);
const COINGECKO = docs(
  "CoinGecko: errors and rate limits",
  "https://docs.coingecko.com/docs/errors-and-rate-limits",
);
const coingeckoForm = all(json("status.error_message", /\S/), not(counted));
const coingeckoCode = firstCode(
  codeInJson("status.error_code", coingeckoForm),
  codeInJson("error.status.error_code", json("error.status.error_message", /\S/)),
  codeInJson("error_code", coingeckoForm),
);
const coingecko = vendorCodes(coingeckoCode, means, COINGECKO);
const ofCoingecko = causesOf(anybody, COINGECKO);
const paidOnly = code(coingeckoCode, "10005");
const coingeckoKey = any(
  sent("x-cg-pro-api-key", /\S/),
  sent("x-cg-demo-api-key", /\S/),
  query(/[?&]x_cg_(?:pro|demo)_api_key=[^&]/),
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
/** Filters that count what the account has already. */
const ofAccount = says(
  /^-1013$/,
  /^Filter failure: (?:EXCHANGE_)?MAX_(?:NUM_[A-Z_]{3,30}|ALGO_ORDERS|POSITION)\b/,
);

export const coingeckoSpoken = {
  "key-at-wrong-address": {
    mechanism: "wrong-endpoint",
    codes: ["10010", "10011"],
    why: text({
      en: "Key, its header and address do not fit: paid keys go as x-cg-pro-api-key to pro-api.coingecko.com, demo keys as x-cg-demo-api-key to api.coingecko.com (code {code}).",
      "zh-CN":
        "密钥、标头和地址不匹配：付费密钥用 x-cg-pro-api-key 发到 pro-api.coingecko.com，Demo 密钥用 x-cg-demo-api-key 发到 api.coingecko.com（代码 {code}）。",
    }),
  },
  "key-missing": {
    mechanism: "auth-missing",
    codes: ["10002"],
    why: text({
      en: "CoinGecko found no valid key of the kind that this address wants (code {code}): none was sent, or it is unknown.",
      "zh-CN": "CoinGecko 没有找到这个地址要求的有效密钥（代码 {code}）：没有发送，或密钥未知。",
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

const keyRefused = says(/^-2015$/, /^Invalid API-key, IP, or permissions/);

/** What services for the prices of coins say by code and sentence. */
export const coinPricesCauses = {
  id: "coin-prices",
  over: ["auth", "limits", "request-body", "account-terms"],
  causes: [
    ...coingecko.spoken(coingeckoSpoken),
    ofCoingecko.likely("plan-lacks-it", "auth-not-authorised", ["4xx", "5xx"], all(paidOnly, coingeckoKey), {
      why: text({
        en: "The plan of this key does not include this address or parameter (code 10005). A paid key counts only at pro-api.coingecko.com.",
        "zh-CN": "该密钥的套餐不包含这个地址或参数（代码 10005）。付费密钥只在 pro-api.coingecko.com 有效。",
      }),
    }),
    ofCoingecko.likely(
      "plan-lacks-it-without-key",
      "auth-not-authorised",
      ["4xx", "5xx"],
      all(paidOnly, not(coingeckoKey)),
      {
        why: text({
          en: "This address or parameter is not open to calls without a key (code 10005). With a paid plan, its key or the paid address was most likely forgotten.",
          "zh-CN":
            "不带密钥不能使用这个地址或参数（代码 10005）。如果有付费套餐，多半是漏了密钥或没用付费地址。",
        }),
      },
    ),
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
          en: "Too many requests, or too much request weight, in a short time; who goes on calling is banned by IP address (418) for minutes to days.",
          "zh-CN": "短时间内请求过多或请求权重过高；继续调用会按 IP 地址封禁（418），从几分钟到几天。",
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
            en: "Take the difference to the server's time into account (spot: /api/v3/time, futures: /fapi/v1/time), keep the clock in step, and sign right before you send.",
            "zh-CN":
              "扣除与服务器时间的差值（现货：/api/v3/time，合约：/fapi/v1/time），保持时钟同步，并在发送前才签名。",
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
        en: "X-MBX-APIKEY is missing, empty or does not look like a key.",
        "zh-CN": "缺少 X-MBX-APIKEY、其值为空，或不像一个密钥。",
      }),
    }),
    binance.likely("key-refused", "auth-invalid", [400, 401], keyRefused, {
      why: text({
        en: "Binance refuses the key: unknown, deleted or of the test network. It says the same when the IP address is not allowed or a permission is missing.",
        "zh-CN":
          "Binance 拒绝了这个密钥：未知、已删除，或属于测试网。IP 地址不在允许范围内或缺少权限时说法相同。",
      }),
    }),
    binance.possible("address-not-listed", "ip-not-allowed", [400, 401], keyRefused),
    binance.possible("right-missing", "auth-not-authorised", [400, 401], keyRefused),
    binance.proven(
      "parameter",
      "validation-failed",
      400,
      any(
        says(/^-1121$/, /^Invalid symbol/),
        says(/^-1102$/, /^Mandatory parameter /),
        says(/^-1100$/, /^Illegal characters found in/),
        all(says(/^-1013$/, /^Filter failure: /), not(ofAccount)),
      ),
      {
        why: text({
          en: "A parameter is missing or malformed, the symbol is unknown, or the order breaks a filter of the market; `msg` names the parameter or filter.",
          "zh-CN":
            "某个参数缺失或格式错误、交易对不存在，或订单违反了交易过滤规则；`msg` 中写明了参数或过滤器。",
        }),
      },
    ),
    binance.likely("account-full", "validation-failed", 400, ofAccount, {
      why: text({
        en: "The account is at the limit of the filter that `msg` names: its open orders, its position together with this order, or how often an order was amended.",
        "zh-CN":
          "账户达到了 `msg` 所写过滤器的上限：未成交订单数、持仓量（含本单数量），或单个订单的修改次数。",
      }),
      fix: [
        text({
          en: "Cancel open orders and send the order again. With MAX_POSITION order less or make the position smaller, with MAX_NUM_ORDER_AMENDS place a new order.",
          "zh-CN":
            "撤销一些未成交订单，再重新下单。若为 MAX_POSITION，减小下单数量或持仓；若为 MAX_NUM_ORDER_AMENDS，改下新订单。",
        }),
      ],
    }),
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
