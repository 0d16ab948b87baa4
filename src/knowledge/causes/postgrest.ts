import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
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
  "record-not-found": ["PGRST116"],
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
    }),
    proven("token-expired", "auth-token-expired", 401, all(tokenRefused, json("message", /expired/i))),
    likely("token-refused", "auth-invalid", 401, tokenRefused),
    ...causesOf(anybody, ERRORS, SQLSTATES).table(postgresCodes, {
      certainty: "likely",
      when: (entry) => all(shape, code(sqlState, entry)),
      prefix: "database-",
    }),
  ],
} as const;
