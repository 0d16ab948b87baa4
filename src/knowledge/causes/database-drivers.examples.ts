import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { databaseDriversCauses } from "./database-drivers.ts";

const failed = (message: string) => exchange({ status: 500, json: { message } });
const page = (words: string) => exchange({ status: 503, page: words });
const other = failed("The order could not be saved.");

export const databaseDriversExamples: ExamplesOf<typeof databaseDriversCauses> = {
  "no-connection": {
    fires: [
      failed("SQLSTATE[HY000] [2002] Connection refused (SQL: select * from `users`)"),
      failed('connection to server at "db" (10.0.0.3), port 5432 failed: Connection refused'),
      failed('could not translate host name "db" to address: Name or service not known'),
      failed("Can't reach database server at `db:5432`"),
      failed("SQLITE_CANTOPEN: unable to open database file"),
      failed("timeout exceeded when trying to connect"),
      failed("Knex: Timeout acquiring a connection. The pool is probably full."),
      failed("Operation `users.findOne()` buffering timed out after 10000ms"),
      failed("Error 111 connecting to localhost:6379. Connection refused."),
      page("(Cannot access the database)"),
      page(
        "A network-related or instance-specific error occurred while establishing a connection to SQL Server.",
      ),
    ],
    silent: [
      other,
      failed("SQLSTATE[42S02]: Base table or view not found"),
      failed("connect ECONNREFUSED 10.0.0.1:8080"),
    ],
  },
  "not-let-in": {
    fires: [
      failed("SQLSTATE[HY000] [1045] Access denied for user 'app'@'172.18.0.3' (using password: YES)"),
      failed('FATAL:  password authentication failed for user "app"'),
      failed("MongoServerError: bad auth : Authentication failed."),
    ],
    silent: [other, failed("Access denied for this order")],
  },
  "not-there": {
    fires: [
      failed("SQLSTATE[42S02]: Base table or view not found: 1146 Table 'app.sessions' doesn't exist"),
      failed("The table `public.User` does not exist in the current database."),
      failed("no such table: users"),
    ],
    silent: [other, failed("The table is reserved")],
  },
  "read-only": {
    fires: [failed("SQLITE_READONLY: attempt to write a readonly database")],
    silent: [other, failed("The database is a readonly replica")],
  },
  "says-no-connection": {
    fires: [page("Error: Database connection failed")],
    silent: [page("The connection to the shop failed")],
  },
};
