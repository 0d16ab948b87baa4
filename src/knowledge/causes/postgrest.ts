import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const ERRORS = docs("PostgREST: errors", "https://docs.postgrest.org/en/stable/references/errors.html");
const SQLSTATES = docs(
  "PostgreSQL: error codes",
  "https://www.postgresql.org/docs/current/errcodes-appendix.html",
);

/** PostgREST's own codes. Those of embedding and functions are looked up in its remembered schema. */
export const postgrestCodes = {
  "stale-schema-cache": ["PGRST002", "PGRST200", "PGRST202", "PGRST204", "PGRST205"],
  "database-unavailable": ["PGRST000", "PGRST001", "PGRST003"],
  "validation-failed": [
    "PGRST100",
    "PGRST108",
    "PGRST109",
    "PGRST118",
    "PGRST120",
    "PGRST122",
    "PGRST124",
    "PGRST201",
    "PGRST203",
  ],
  "request-body-malformed": ["PGRST102"],
  "range-beyond-end": ["PGRST103"],
  "method-not-allowed-by-application": ["PGRST101", "PGRST105", "PGRST117"],
  "feature-not-enabled": ["PGRST106", "PGRST126"],
  "unsupported-media-type": ["PGRST107"],
  "route-not-found": ["PGRST125"],
  "server-config-error": ["PGRST300"],
  "auth-missing": ["PGRST302"],
} as const satisfies CauseTable;

/** SQLSTATEs that it passes on, in an object of four members. */
export const postgresCodes = {
  "auth-not-authorised": ["42501"],
  "database-not-migrated": ["42P01", "42703", "42883", "3F000"],
  "application-conflict": ["23505", "23503", "23P01"],
  "validation-failed": ["23502", "23514", "22P02", "22001", "22003", "22007", "22008", "42804"],
  "handler-timeout": ["57014"],
  "database-unavailable": ["53300", "57P01", "57P03", "08006"],
  "application-error": ["P0001"],
} as const satisfies CauseTable;

const own = codeInBody(/"code"\s{0,4}:\s{0,4}"(PGRST[0-9X]{3})"/);
const shape = jsonWith(["code", "message"], ["details", "hint"]);
const sqlState = codeInBody(/"code"\s{0,4}:\s{0,4}"([0-9A-Z]{5})"/);
/** Both codes say of a token either that it is over or that it is not believed. */
const tokenRefused = json("code", /^PGRST30[13]$/);

/** One object was asked for. Before version 10 the answer had no code. */
const notOne = any(
  code(own, "PGRST116"),
  all(
    jsonWith(["message"], ["code", "details", "hint"]),
    json("message", /^JSON object requested, multiple/),
  ),
);
const rows = (count: RegExp) => all(notOne, json("details", count));

const { proven, likely } = causesOf(anybody, ERRORS);

/** PostgREST, by itself or in Supabase, in front of a database. */
export const postgrestCauses = {
  id: "postgrest",
  over: ["auth", "limits", "refusal", "request-body", "application", "not-found", "method"],
  causes: [
    ...causesOf(anybody, ERRORS).table(postgrestCodes, {
      certainty: "certain",
      when: (entry) => code(own, entry),
      on: ["3xx", "4xx", "5xx"],
      prefix: "own-",
      words: {
        "feature-not-enabled": {
          why: text({
            en: "PostgREST does not expose the schema asked for (PGRST106), or its description at the root is switched off (PGRST126).",
            "zh-CN": "PostgREST 没有公开所请求的模式（PGRST106），或根路径的接口描述已关闭（PGRST126）。",
          }),
          fix: [
            text({
              en: "Add the schema to db-schemas (Supabase: Exposed schemas of the Data API), or correct Accept-Profile or Content-Profile.",
              "zh-CN":
                "把模式加入 db-schemas（Supabase 为 Data API 的 Exposed schemas），或改正 Accept-Profile、Content-Profile。",
            }),
            text({
              en: "For the description at the root, set openapi-mode to other than disabled.",
              "zh-CN": "要使用根路径的接口描述，openapi-mode 不能为 disabled。",
            }),
          ],
        },
      },
    }),
    proven("no-row", "record-not-found", 406, rows(/\b0 rows\b/), {
      why: text({
        en: "Exactly one row was asked for, and none fits the filter, or the row-level policies let this caller see none.",
        "zh-CN": "请求要求恰好一行，但没有符合条件的行，或行级安全策略不让调用者看到。",
      }),
      fix: [
        text({
          en: "Use maybeSingle() in place of single() where the row may be missing, and read data as null.",
          "zh-CN": "该行可能不存在时，用 maybeSingle() 代替 single()，并处理 data 为 null。",
        }),
        text({
          en: "Where the row is there, look at the policies of the table (RLS) for the role of the token.",
          "zh-CN": "如果该行存在，检查表的行级安全策略（RLS）对令牌角色是否放行。",
        }),
      ],
    }),
    likely("many-rows", "not-acceptable", 406, rows(/\b(?:[2-9]|[1-9]\d{1,9}) rows\b/), {
      why: text({
        en: "Accept asks for one object (single()), and several rows fit the filter.",
        "zh-CN": "Accept 要求单个对象（single()），而符合条件的有多行。",
      }),
      fix: [
        text({
          en: "Narrow the filter to one row. When reading, order and limit=1 also do, or ask for a list (Accept: application/json).",
          "zh-CN":
            "把条件收窄到一行。读取时也可以加 order 和 limit=1，或请求列表（Accept: application/json）。",
        }),
      ],
    }),
    likely("not-one", "record-not-found", 406, notOne),
    proven("token-expired", "auth-token-expired", 401, all(tokenRefused, json("message", /expired/i))),
    likely("token-refused", "auth-invalid", 401, tokenRefused),
    ...causesOf(anybody, ERRORS, SQLSTATES).table(postgresCodes, {
      certainty: "likely",
      when: (entry) => all(shape, code(sqlState, entry)),
      prefix: "database-",
    }),
  ],
} as const;
