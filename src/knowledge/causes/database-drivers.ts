import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const POSTGRES = docs(
  "PostgreSQL: error codes",
  "https://www.postgresql.org/docs/current/errcodes-appendix.html",
);
const MYSQL = docs(
  "MySQL: client error messages",
  "https://dev.mysql.com/doc/mysql-errors/8.0/en/client-error-reference.html",
);
const PRISMA = docs("Prisma: error reference", "https://www.prisma.io/docs/orm/reference/error-reference");
const MONGOOSE = docs("Mongoose: connections", "https://mongoosejs.com/docs/connections.html#buffering");
const { likely } = causesOf(anybody, POSTGRES, MYSQL, PRISMA, MONGOOSE);

/**
 * What a driver writes where it got no connection: MySQL's [2002] to [2006] in PDO, libpq, ODBC and SqlClient, Prisma's
 * P1001, Mongoose's queue of commands, Oracle's listener, redis-py, Jedis and go-redis.
 */
const noConnection = any(
  body(/SQLSTATE\[(?:HY000|08006)\] \[(?:2002|2003|2005|2006|7)\]/),
  body(/SQLSTATE\[08006\]|SQLSTATE\[08001\]/),
  body(/connection to server (?:at|on) [^\n]{1,160} failed: /),
  body(/could not translate host name [^\n]{1,160} to address/),
  body(/Can(?:'|&#0?39;|\u2019|&#x27;)t reach database server at /),
  body(/Operation `[\w.]{1,120}\(\)` buffering timed out after \d{1,9}ms/),
  body("error occurred while establishing a connection to SQL Server"),
  body("(Cannot access the database)"),
  body(/ORA-12(?:154|170|505|514|541|543)\b/),
  body(/Unable to acquire JDBC Connection|Failed to obtain JDBC Connection/),
  body("unable to open database file"),
  body(
    /\btimeout exceeded when trying to connect\b|\bTimeout acquiring a connection\. The pool is probably full\b/,
  ),
  body(/\b(?:Sequelize)?ConnectionAcquireTimeoutError\b/),
  body(/(?:Error \d{1,5} connecting to|dial tcp) [\w.-]{1,120}:(?:6379|5432|3306|27017|1433)\b/),
);
/** It was reached and did not let the application in, or has no database of the name. */
const notLetIn = any(
  body(/SQLSTATE\[(?:HY000|28000|42000)\] \[10(?:40|44|45|49)\]/),
  body(/Access denied for user (?:'|&#0?39;|&#x27;|&quot;)[^\n]{1,160}using password/),
  body(/password authentication failed for user /),
  body(/\bbad auth : authentication failed\b|\bMongoServerError: Authentication failed\b/i),
  body(
    /\b(?:Unknown database (?:'|&#0?39;|&#x27;)|FATAL: {1,2}database (?:"|&quot;)[^\n"&]{1,120}(?:"|&quot;) does not exist)/,
  ),
  body(/Login failed for user (?:'|&#0?39;|&#x27;)/),
  body(/the database system is (?:starting up|shutting down|in recovery mode)/),
);
/** The statement named a table or column that is not there. */
const notThere = any(
  body(/SQLSTATE\[42(?:S02|S22|P01|703)\]/),
  body(/The (?:table|column) `[^`\n]{1,160}` does not exist in the current database/),
  body(/\bORA-00942\b|\bno such (?:table|column): \w/),
);

/** An application's error in the words of its database driver, whatever its language and framework. */
export const databaseDriversCauses = {
  id: "database-drivers",
  over: ["application", "limits", "upstream", "not-found", "database-refusal"],
  causes: [
    likely("no-connection", "database-unavailable", [500, 503], all(noConnection, not(notLetIn)), {
      why: text({
        en: "The application's database driver says that it got no connection.",
        "zh-CN": "应用的数据库驱动说明：没有连上数据库。",
      }),
      fix: [
        text({
          en: "Compare host and port (SQLite: the file's path) in the application's settings. From a container, one in another container has its service name, not localhost.",
          "zh-CN":
            "核对应用设置中的主机和端口（SQLite 为文件路径）；应用在容器里、数据库在另一个容器时，主机应写其服务名，而不是 localhost。",
        }),
        text({
          en: "Start the database, or let the application wait until it accepts connections. If the message names a pool, look for what keeps its connections.",
          "zh-CN":
            "启动数据库，或让应用等到数据库能接受连接再启动。如果消息提到连接池，查找占用连接不释放的代码。",
        }),
      ],
    }),
    likely("not-let-in", "database-unavailable", [500, 503], notLetIn, {
      why: text({
        en: "The database was reached and refused the application: user, password, database name or its state (starting, stopping, too many connections).",
        "zh-CN":
          "已经连到数据库，但被拒绝：用户、密码、库名不对，或数据库当前不接受连接（正在启动、关闭，或连接过多）。",
      }),
    }),
    likely("read-only", "file-permission-denied", 500, body(/\battempt to write a readonly database\b/), {
      why: text({
        en: "SQLite may not write its file: mostly the file or its folder belongs to another user or is on a read-only mount. Else it was opened read-only or replaced while open.",
        "zh-CN":
          "SQLite 无法写入数据库文件：多半是文件或所在目录属于其他用户，或位于只读挂载上。否则是以只读方式打开，或在打开期间被替换。",
      }),
    }),
    likely("not-there", "database-not-migrated", 500, notThere),
    likely(
      "says-no-connection",
      "database-unavailable",
      [500, 503],
      says(
        /\bdatabase connection (?:failed|error|refused|lost)|(?:failed|unable|not able) to (?:open|obtain|get) (?:a )?(?:database|db) connection/i,
      ),
    ),
  ],
} as const;
