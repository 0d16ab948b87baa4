import { sentence } from "../../diagnosis/condition/said.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const TABLES = causesOf(
  anybody,
  docs("PostgreSQL: error codes", "https://www.postgresql.org/docs/current/errcodes-appendix.html"),
  docs("MySQL: server errors", "https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html"),
);
const MODELS = causesOf(
  anybody,
  docs("Mongoose: validation", "https://mongoosejs.com/docs/validation.html"),
  docs("Prisma: error reference", "https://www.prisma.io/docs/orm/reference/error-reference"),
);
const OPEN = ["2xx", 400, 409, 422, 500] as const;
const CHECK_FIRST = text({
  en: "Check the input before it reaches the database, and answer 400 or 422 with the field that is wrong.",
  "zh-CN": "在写入数据库之前校验输入，并以 400 或 422 指出有误的字段。",
});

/** What databases and object mappers say of data that breaks their rules, passed on by an application. */
export const dataRulesCauses = {
  id: "data-rules",
  over: ["application", "upstream", "request-body", "conflict"],
  causes: [
    TABLES.likely(
      "still-used",
      "application-conflict",
      OPEN,
      sentence(
        /cannot delete or update a parent row|update or delete on table "[^"\n]{1,80}" violates (?:RESTRICT setting of )?foreign key|the DELETE statement conflicted with the|ORA-02292/i,
      ),
      {
        why: text({
          en: "Other records still point to this one, so the database does not let it be deleted or changed.",
          "zh-CN": "还有其他记录引用这条记录，数据库因此不允许删除或修改它。",
        }),
      },
    ),
    TABLES.likely(
      "taken",
      "target-already-exists",
      OPEN,
      sentence(
        /unique constraint failed|violates unique constraint|duplicate entry '[^'\n]{0,120}' for key|E11000 duplicate key|violation of (?:UNIQUE|PRIMARY) KEY constraint|cannot insert duplicate key|ORA-00001/i,
      ),
    ),
    TABLES.likely(
      "changed-meanwhile",
      "application-conflict",
      OPEN,
      sentence(
        /row was updated or deleted by another transaction|OptimisticLock(?:ing)?(?:Failure)?Exception|Stale(?:Object|ObjectState)(?:Error|Exception)|expected to affect \d{1,6} row\(s\)[^\n]{0,20} actually affected|VersionError: No matching document|Lock wait timeout exceeded|deadlock (?:found|detected)|could not serialize access|database is locked/i,
      ),
      {
        why: text({
          en: "Mostly another transaction changed, deleted or held the same rows meanwhile (SQLite: the whole file). An id set by hand on a new entity can do it too.",
          "zh-CN":
            "多半是另一个事务在此期间修改、删除或占用了相同的行（SQLite 是整个文件）；给新实体手工指定 id 也可能如此。",
        }),
        fix: [
          text({
            en: "Read the record anew and send the change again; let the application retry such transactions by itself.",
            "zh-CN": "重新读取记录后再次提交；让应用自动重试这类事务。",
          }),
        ],
      },
    ),
    TABLES.likely(
      "breaks-rule",
      "validation-failed",
      OPEN,
      sentence(
        /violates (?:not-null|foreign key|check) constraint|column '[^'\n]{1,80}' cannot be null|cannot add or update a child row|(?:NOT NULL|FOREIGN KEY|CHECK) constraint failed|field '[^'\n]{1,80}' doesn't have a default value|data too long for column|data truncated for column|out of range value for column|value too long for type|invalid input syntax for (?:type )?\w|incorrect (?:integer|decimal|date|datetime|double|string) value: |string or binary data would be truncated|cannot insert the value NULL|the (?:INSERT|UPDATE|MERGE) statement conflicted with the|ORA-(?:01400|01407|02291|02290|12899)|not-null property references a null/i,
      ),
      {
        why: text({
          en: "The database refused what the request would store: a value is missing, too long, of another type, not allowed or points nowhere, or others still point to the row.",
          "zh-CN":
            "数据库拒绝写入请求的数据：某个值缺失、过长、类型不符、不被允许、引用了不存在的记录，或该行仍被其他记录引用。",
        }),
        fix: [
          text({
            en: "Compare the request's fields with the column or constraint that the message names.",
            "zh-CN": "把请求的字段与消息中写明的列或约束对照。",
          }),
          CHECK_FIRST,
        ],
      },
    ),
    MODELS.likely(
      "breaks-model",
      "validation-failed",
      OPEN,
      sentence(
        /\b\w{1,60} validation failed: |Cast to \w{1,30} failed for value|Path `[^`\n]{1,80}` (?:is required|\()|must be a (?:string of 12 bytes|24 character hex string)|notNull Violation: |Argument `[^`\n]{1,80}` (?:is missing|must not be null)|Argument `[^`\n]{1,80}`: Invalid value|Foreign key constraint (?:failed|violated)|The provided value for the column is too long/,
      ),
      {
        why: text({
          en: "The object mapper or the database refused the values of the request: the message mostly names the field.",
          "zh-CN": "对象映射层或数据库拒绝了请求中的值，消息通常写明了字段。",
        }),
        fix: [
          text({
            en: 'Send the field that is named, with a value that fits: type, length, an existing record. An id of "undefined" mostly means that the page built the address before it had the id.',
            "zh-CN":
              "发送消息中写明的字段，并使其值符合要求：类型、长度、引用的记录存在。id 为“undefined”，多半是页面还没拿到 id 就拼接了地址。",
          }),
          CHECK_FIRST,
        ],
      },
    ),
    // Zod's issues and pydantic's list, which nobody caught: of the request or of other data that was checked.
    MODELS.likely(
      "schema-thrown",
      "validation-failed",
      500,
      says(
        /\bZodError\b|\bYupError\b|"?code"?: ?\\?"(?:invalid_type|too_small|too_big|invalid_string|invalid_format|unrecognized_keys)\\?"[^\n]{0,400}"?path\\?"?:|\b\d{1,3} validation errors? for \w/,
      ),
      {
        why: text({
          en: "A schema check threw and nobody turned it into a 4xx: the request's data, or data that the server read, do not fit. The message mostly names the path.",
          "zh-CN":
            "模式校验抛出了异常，却没有被转换成 4xx：请求的数据或服务器读到的数据不符，消息通常写明路径。",
        }),
        fix: [CHECK_FIRST],
      },
    ),
    MODELS.likely(
      "no-such-row",
      "record-not-found",
      [...OPEN, 404],
      sentence(
        /No '?\w{1,60}'? (?:record|found)\b[^\n]{0,60}(?:was found|for an? |error)|depends on one or more records that were required but not found|Could not find any entity of type|query returned no rows|no rows in result set|no rows returned by a query that expected to return at least one row|Unable to find [\w.$]{3,120} with id |No class [\w.$]{3,120} entity with id |No query results for model/i,
      ),
    ),
    TABLES.likely(
      "no-connection",
      "database-unavailable",
      ["2xx", 500, 502, 503],
      sentence(
        /buffering timed out after \d|Can't reach database server|Timed out fetching a new connection from the connection pool|QueuePool limit of size|(?:unable to acquire|could not open|cannot get a) (?:JDBC|JPA|jdbc|connection)|(?:HikariPool|DruidDataSource)[^\n]{0,60}(?:not available|timeout)|wait millis \d{1,9}, active|password authentication failed for user|Access denied for user '[^'\n]{0,80}'@|database "[^"\n]{1,80}" does not exist|Unknown database '|Lost connection to MySQL|server has gone away|Unable to connect to Redis|NOAUTH Authentication required|Connection terminated unexpectedly/i,
      ),
      {
        why: text({
          en: "The application got no connection to its database, lost it, or was not let in there.",
          "zh-CN": "应用没有拿到数据库连接、连接中断，或数据库拒绝它登录。",
        }),
      },
    ),
    TABLES.likely(
      "no-such-column",
      "database-not-migrated",
      ["2xx", 400, 500],
      sentence(
        /unknown column '|relation "[^"\n]{1,80}" does not exist|column "?[^"\s]{1,80}"? does not exist|table '[^'\n]{1,80}' doesn't exist|no such (?:table|column): |invalid (?:object|column) name '|ORA-00942|The (?:table|column) `[^`\n]{1,120}` does not exist in the current database/i,
      ),
    ),
  ],
} as const;
