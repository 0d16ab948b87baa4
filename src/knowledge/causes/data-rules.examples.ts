import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { dataRulesCauses } from "./data-rules.ts";

const thrown = (message: string, status = 500) =>
  exchange({ request: "POST /orders", status, json: { message } });
const wrapped = (msg: string) =>
  exchange({ request: "POST /orders", status: 200, json: { code: 500, msg, data: null } });

export const dataRulesExamples: ExamplesOf<typeof dataRulesCauses> = {
  "still-used": {
    fires: [
      thrown('update or delete on table "users" violates foreign key constraint "orders_user_id_fkey"'),
      wrapped("Cannot delete or update a parent row: a foreign key constraint fails (`shop`.`orders`)"),
    ],
    silent: [thrown('insert or update on table "orders" violates foreign key constraint "orders_fkey"')],
  },
  taken: {
    fires: [
      thrown("(sqlite3.IntegrityError) UNIQUE constraint failed: users.email", 400),
      wrapped("Duplicate entry 'admin' for key 'sys_user.uk_name'"),
    ],
    silent: [thrown("The entry is unique"), thrown("NOT NULL constraint failed: users.email")],
  },
  "changed-meanwhile": {
    fires: [
      thrown("Row was updated or deleted by another transaction (or unsaved-value mapping was incorrect)"),
      wrapped("Lock wait timeout exceeded; try restarting transaction"),
    ],
    silent: [thrown("The row was deleted"), thrown("The door is locked")],
  },
  "breaks-rule": {
    fires: [
      thrown('null value in column "name" of relation "items" violates not-null constraint'),
      thrown("SQLITE_CONSTRAINT: NOT NULL constraint failed: users.email"),
      wrapped("Data truncation: Data too long for column 'name' at row 1"),
      thrown('invalid input syntax for type uuid: "undefined"', 400),
    ],
    silent: [thrown("the coupon has no value"), exchange({ status: 500, page: "Data too big" })],
  },
  "breaks-model": {
    fires: [
      thrown("User validation failed: email: Path `email` is required."),
      thrown('Cast to ObjectId failed for value "undefined" (type string) at path "_id" for model "Product"'),
      thrown("Argument `email` is missing."),
    ],
    silent: [thrown("Address validation failed"), thrown("the path is required")],
  },
  "schema-thrown": {
    fires: [
      thrown('[{"code":"invalid_type","expected":"string","path":["name"],"message":"Required"}]'),
      thrown("ZodError: Required"),
      thrown("1 validation error for Item"),
    ],
    silent: [thrown("The validation of the order failed"), thrown("invalid_type")],
  },
  "no-such-row": {
    fires: [
      thrown("No 'User' record was found for a nested connect"),
      thrown("sql: no rows in result set"),
      thrown("Unable to find com.acme.Item with id 7"),
      thrown("no rows returned by a query that expected to return at least one row"),
    ],
    silent: [thrown("No free seat was left"), thrown("Unable to find a seat")],
  },
  "no-connection": {
    fires: [
      thrown("Operation `users.findOne()` buffering timed out after 10000ms"),
      wrapped("Unable to acquire JDBC Connection [HikariPool-1 - Connection is not available]"),
      thrown("Access denied for user 'app'@'10.0.0.7' (using password: YES)"),
    ],
    silent: [thrown("Access denied for user"), thrown("the pool is closed on Mondays")],
  },
  "no-such-column": {
    fires: [
      wrapped(
        "Error querying database. Cause: SQLSyntaxErrorException: Unknown column 'dept_id' in 'field list'",
      ),
      thrown('relation "sessions" does not exist'),
    ],
    silent: [thrown("The relation of the two does not exist")],
  },
};
