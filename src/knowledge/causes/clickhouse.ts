import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody, codeInField, firstCode } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("ClickHouse: HTTP interface", "https://clickhouse.com/docs/interfaces/http");
const SOURCE_2 = docs("ClickHouse: error codes", "https://clickhouse.com/docs/troubleshooting/error-codes");
const { table, proven } = causesOf(anybody, SOURCE, SOURCE_2);

const exceptionCode = firstCode(
  codeInField("x-clickhouse-exception-code"),
  codeInBody(/^Code: (\d{1,4})[.,] (?:e\.displayText\(\) = )?DB::Exception: /),
);

/** ClickHouse's codes by mechanism. */
export const clickhouseCodes = {
  "auth-invalid": ["516", "192", "193", "194"],
  "auth-not-authorised": ["497"],
  "ip-not-allowed": ["195"],
  "record-not-found": ["60", "81", "218"],
  "validation-failed": ["62", "47", "46", "43", "36", "53", "386", "27"],
  "server-out-of-resources": ["241"],
  "handler-timeout": ["159"],
  "service-overloaded": ["202", "252"],
  "storage-full": ["243"],
  "quota-exhausted": ["201"],
  "target-already-exists": ["57", "82"],
  "method-not-implemented": ["48"],
  "dependency-unavailable": ["210", "279"],
} as const satisfies CauseTable;

/** What ClickHouse says over HTTP by the number of its exception. */
export const clickhouseCauses = {
  id: "clickhouse",
  causes: [
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
