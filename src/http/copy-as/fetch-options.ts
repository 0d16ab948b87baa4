import type { Field } from "../fields.ts";
import { parsedUrl } from "../parsed-url.ts";
import { byteString, javascriptString } from "./javascript-string.ts";
import { combined } from "./sendable.ts";

/** Methods that `fetch` refuses, and those that it writes in upper case (Fetch, "forbidden method", "normalize"). */
const FORBIDDEN = /^(?:CONNECT|TRACE|TRACK)$/i;
const NORMALIZED = /^(?:DELETE|GET|HEAD|OPTIONS|POST|PUT)$/i;

/** Whether `fetch` sends the method as it is. */
export function fetchesMethod(method: string): boolean {
  return !FORBIDDEN.test(method) && (!NORMALIZED.test(method) || method === method.toUpperCase());
}

/** A member of the second argument of `fetch`, on a line of its own. */
export function member(name: string, value: string | readonly Field[]): string {
  return `  ${name}: ${typeof value === "string" ? javascriptString(value) : headers(value)},`;
}

function headers(fields: readonly Field[]): string {
  const lines = combined(fields).map(
    ({ name, value }) => `    ${propertyName(name)}: ${javascriptString(byteString(value))},`,
  );
  return `{\n${lines.join("\n")}\n  }`;
}

/** As a literal's plain key this one would be no property but the prototype. */
function propertyName(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : javascriptString(name);
}

/** What the URL Standard makes of an address is another one. */
export function isRewritten(address: string): boolean {
  return parsedUrl(address)?.href !== address;
}
