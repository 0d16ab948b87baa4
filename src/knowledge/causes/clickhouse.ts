import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody, codeInField, firstCode } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("ClickHouse: HTTP interface", "https://clickhouse.com/docs/interfaces/http");
const SOURCE_2 = docs("ClickHouse: error codes", "https://clickhouse.com/docs/troubleshooting/error-codes");
const LOGIN = docs(
  "ClickHouse: authenticateUserByHTTP.cpp",
  "https://github.com/ClickHouse/ClickHouse/blob/master/src/Server/HTTP/authenticateUserByHTTP.cpp",
);
const { table, proven, likely } = causesOf(anybody, SOURCE, SOURCE_2);
const login = causesOf(anybody, LOGIN);

const exceptionCode = firstCode(
  codeInField("x-clickhouse-exception-code"),
  codeInBody(/^Code: (\d{1,4})[.,] (?:e\.displayText\(\) = )?DB::Exception: /),
);

/** Codes that its source throws for one reason alone. */
export const clickhouseProven = {
  "auth-not-authorised": ["497", "291", "482"],
  "record-not-found": ["60", "81"],
  "target-already-exists": ["57", "82", "387", "493"],
  "quota-exhausted": ["201"],
  "content-length-required": ["381"],
} as const satisfies CauseTable;

/** ClickHouse's codes by mechanism. */
export const clickhouseCodes = {
  "auth-invalid": ["516", "192", "193"],
  "auth-missing": ["194"],
  "auth-not-authorised": ["392", "446", "495", "512"],
  "ip-not-allowed": ["195"],
  "record-not-found": ["218", "372", "488", "492", "511"],
  // What the query or the data that came with it gets wrong: parsing, names, types, arguments.
  "validation-failed": [
    "62",
    "47",
    "46",
    "43",
    "36",
    "53",
    "386",
    "27",
    "6",
    "8",
    "15",
    "16",
    "20",
    "25",
    "26",
    "34",
    "35",
    "38",
    "41",
    "42",
    "44",
    "50",
    "56",
    "63",
    "69",
    "70",
    "72",
    "73",
    "78",
    "115",
    "117",
    "119",
    "152",
    "167",
    "168",
    "184",
    "207",
    "215",
    "223",
    "321",
    "336",
    "374",
    "376",
    "408",
    "427",
    "441",
    "452",
    "456",
    "457",
    "469",
  ],
  "request-body-too-large": ["229"],
  "server-out-of-resources": ["173", "241", "439"],
  "handler-timeout": ["159", "160"],
  "service-overloaded": ["202", "203", "252"],
  "storage-full": ["243"],
  "resource-locked": ["373"],
  "application-conflict": ["216", "219"],
  "feature-not-enabled": ["344", "401"],
  "method-not-implemented": ["48"],
  "dependency-unavailable": ["198", "210", "225", "242", "279", "285", "369", "519", "999"],
  "unhandled-exception": ["49", "1000", "1001", "1002"],
} as const satisfies CauseTable;

const mixed = all(
  code(exceptionCode, "516"),
  body(/Invalid authentication: it is not allowed to use [^\n]{4,60} and [^\n]{4,60} simultaneously/),
);
const quotaSent = any(sent("x-clickhouse-quota"), query(/[?&]quota_key=/));
/** Versions before ClickHouse's change 62842 (2024) took a quota's key for a login; no other way than Authorization was used here. */
const quotaAlone = all(
  mixed,
  sent("authorization"),
  notSent("x-clickhouse-user"),
  notSent("x-clickhouse-key"),
  notSent("x-clickhouse-ssl-certificate-auth"),
  not(query(/[?&](?:user|password)=/)),
  quotaSent,
);

/** What ClickHouse says over HTTP by the number of its exception. */
export const clickhouseCauses = {
  id: "clickhouse",
  over: ["auth", "handshake", "refusal"],
  causes: [
    login.likely("quota-taken-for-login", "auth-check-broken", [401, 403, 500], quotaAlone, {
      why: text({
        en: "Older versions take the quota key for a second way to log in beside Authorization, and refuse both; no certificate is involved.",
        "zh-CN": "较旧的版本把配额键当成 Authorization 之外的另一种登录方式而拒绝；这与证书无关。",
      }),
      fix: [
        text({
          en: "Update ClickHouse, or leave X-ClickHouse-Quota (quota_key) out.",
          "zh-CN": "升级 ClickHouse，或去掉 X-ClickHouse-Quota（quota_key）。",
        }),
        text({
          en: "Or log in with X-ClickHouse-User and X-ClickHouse-Key beside X-ClickHouse-Quota (not quota_key), without Authorization.",
          "zh-CN":
            "或者不用 Authorization，改用 X-ClickHouse-User 和 X-ClickHouse-Key 登录，与 X-ClickHouse-Quota（不是 quota_key）一起发送。",
        }),
      ],
    }),
    login.proven("two-logins", "auth-scheme-wrong", [401, 403, 500], all(mixed, not(quotaSent)), {
      why: text({
        en: "ClickHouse sees two ways to log in at once and refuses: X-ClickHouse headers, Authorization, user and password in the address, a certificate, or a user set in its config.",
        "zh-CN":
          "ClickHouse 同时看到两种登录方式而拒绝：X-ClickHouse 标头、Authorization、地址中的 user 和 password、证书，或其配置中设定的用户。",
      }),
      fix: [
        text({
          en: "Keep one of them; look whether a proxy or the client's settings add the other.",
          "zh-CN": "只保留一种；检查另一种是否由代理或客户端设置添加。",
        }),
      ],
    }),
    login.likely(
      "login-wrong",
      "auth-invalid",
      [401, 403, 500],
      all(
        code(exceptionCode, "516"),
        body("Authentication failed: password is incorrect, or there is no user with such name"),
      ),
      {
        why: text({
          en: "Wrong user or password; ClickHouse says the same where the user may not come from this address.",
          "zh-CN": "用户名或密码错误；该用户不允许从这个地址登录时，ClickHouse 的说法也相同。",
        }),
        fix: [
          text({
            en: "Look into the server's log, which names the reason; without a user the name is default.",
            "zh-CN": "查看服务器日志，其中写明原因；没有提供用户名时使用的是 default。",
          }),
        ],
      },
    ),
    likely(
      "get-reads-only",
      "method-not-allowed-by-application",
      ["4xx", "5xx"],
      all(code(exceptionCode, "164"), body("method GET implies readonly")),
      {
        why: text({
          en: "Over GET ClickHouse only reads; this query changes something.",
          "zh-CN": "通过 GET 时 ClickHouse 只允许读取，而这条查询要修改内容。",
        }),
        fix: [
          text({
            en: "Send the query with POST.",
            "zh-CN": "用 POST 发送这条查询。",
          }),
        ],
      },
    ),
    likely("user-reads-only", "auth-not-authorised", ["4xx", "5xx"], code(exceptionCode, "164", "472"), {
      why: text({
        en: "readonly is set for this user or request: the query or the setting is not allowed. With code 472 it is the table engine that lets this setting never change.",
        "zh-CN":
          "该用户或请求设了 readonly：不允许执行这条查询或修改这个设置。代码为 472 时，是表引擎不允许修改这个设置。",
      }),
      fix: [
        text({
          en: "Leave the setting, or readonly itself, out of the address, or set readonly to 2 (settings) or 0 in the profile. This does not help with code 472.",
          "zh-CN":
            "去掉地址中的设置或 readonly 本身，或在配置中把 readonly 改为 2（允许改设置）或 0。代码为 472 时这样做无效。",
        }),
      ],
    }),
    likely(
      "query-over-limit",
      "validation-failed",
      ["4xx", "5xx"],
      code(exceptionCode, "158", "191", "307", "396"),
      {
        why: text({
          en: "The query would read, hold (IN, JOIN, DISTINCT) or return more than this user's limits allow. The sentence names the limit.",
          "zh-CN": "查询要读取、暂存（IN、JOIN、DISTINCT）或返回的数据超过该用户的限制，正文写明是哪一项。",
        }),
        fix: [
          text({
            en: "Narrow the query, or raise the limit for what the sentence names: max_rows_to_read (rows), max_rows_in_set (IN), max_rows_in_join (JOIN), max_result_rows (result).",
            "zh-CN":
              "缩小查询范围，或按正文所指调高限制：max_rows_to_read（读取的行）、max_rows_in_set（IN）、max_rows_in_join（JOIN）、max_result_rows（结果）。",
          }),
        ],
      },
    ),
    ...table(clickhouseProven, {
      certainty: "certain",
      on: ["4xx", "5xx"],
      when: (name) => code(exceptionCode, name),
      prefix: "names-",
    }),
    ...table(clickhouseCodes, {
      certainty: "likely",
      on: ["4xx", "5xx"],
      when: (name) => code(exceptionCode, name),
    }),
    proven("no-handle", "route-not-found", 404, body(/^There is no handle \/\S{0,400}/), {
      why: text({
        en: "The HTTP port of ClickHouse has no such path; queries go to / and checks to /ping.",
        "zh-CN": "ClickHouse 的 HTTP 端口没有这个路径；查询发到 /，检查用 /ping。",
      }),
    }),
  ],
} as const;
