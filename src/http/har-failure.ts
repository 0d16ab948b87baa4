import type { Failure } from "./exchange.ts";
import type { Dialect } from "./har-dialect.ts";
import type { Reader } from "./read.ts";

/** Longest name of a failure, in characters. */
const NAME_LIMIT = 2_000;

/**
 * Why an entry has no (whole) response; null where it tells of no failure. The name is as the tool writes it, "" where
 * it gives none.
 *
 * @param hasFields the response shows fields: it came, whatever its status says.
 */
export function readFailure(
  response: Reader,
  status: number | null,
  hasFields: boolean,
  dialect: Dialect,
): Failure | null {
  const error = readError(response.get("_error")) || response.get("_failureText").string();
  if (error) return { name: error.slice(0, NAME_LIMIT) };
  if (dialect.numbersFailures && status !== null && (status < 0 || status >= 1_000)) {
    return { name: status < 0 ? "" : String(status) };
  }
  if ((status ?? 0) > 0 || hasFields) return null;
  // Splash has Qt's words in place of a reason phrase.
  if (response.get("ok").raw === false) return { name: response.get("statusText").string() ?? "" };
  // Charles says how its session ended; a reason it does not give.
  const charles = response.get("_charlesStatus").string();
  if (charles !== null && charles !== "COMPLETE") return { name: "" };
  // Firefox writes a failed request as status 0 without a reason, and sends no HTTP version.
  const isFirefox = response.get("_error").missing && response.get("httpVersion").string() === "";
  return status === 0 && isFirefox && !isOpen(response, dialect) ? { name: "" } : null;
}

/** The request was still under way when the file was saved. */
export function isOpen(response: Reader, dialect: Dialect): boolean {
  return dialect.keepsOpen && response.get("status").number() === 0 && response.get("_error").raw === null;
}

/** A name; some tools write an object with the words and a code. */
function readError(error: Reader): string | null {
  if (!error.isObject) return error.string();
  const message = error.get("message").string() ?? "";
  const code = error.get("code").raw;
  const known = typeof code === "string" || typeof code === "number" ? String(code) : "";
  return message.includes(known) ? message : [known, message].filter((part) => part !== "").join(": ");
}
