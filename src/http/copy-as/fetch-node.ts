import type { Exchange } from "../exchange.ts";
import type { Copy, Lack } from "./copy.ts";
import { fetchesMethod, isRewritten, member } from "./fetch-options.ts";
import { javascriptString } from "./javascript-string.ts";
import { addressOf, sendable, withLogin } from "./sendable.ts";
import { visibleLacks } from "./visible-lacks.ts";

/** Fields that Node's client refuses to be given (undici), and the one that it always writes itself. */
const REFUSED = /^(?:connection|expect|upgrade|sec-fetch-mode)$/i;

/** Node's client refuses values with one of these, though Fetch allows them; a field named `__proto__` it loses. */
const CONTROL = /[^\t\x20-\x7e\x80-\uffff]/;

/**
 * The request as a call of `fetch` for Node.js, as a module, a script or at its prompt, that prints the answer;
 * null where `fetch` cannot. A redirect is shown and not followed.
 */
export function fetchNode(exchange: Exchange): Copy | null {
  const sent = sendable(exchange);
  if (!sent || !fetchesMethod(sent.method)) return null;
  const wanted = withLogin(exchange, sent).filter(({ name }) => !REFUSED.test(name));
  const fields = wanted.filter(({ name, value }) => name !== "__proto__" && !CONTROL.test(value));
  const body = sent.method === "GET" ? null : sent.body;
  const address = addressOf(sent.target);
  // An empty query it does not send.
  const isOther = isRewritten(address) || address.endsWith("?");
  const lines = [
    `fetch(${javascriptString(address)}, {`,
    member("method", sent.method),
    ...(fields.length > 0 ? [member("headers", fields)] : []),
    ...(body === null ? [] : [member("body", body)]),
    member("redirect", "manual"),
    "}).then(async (response) => console.log(response.status, await response.text()));",
  ];
  const lacks: readonly Lack[] = [
    ...visibleLacks(exchange),
    ...(body !== sent.body ? ["unwritable-body" as const] : []),
    ...(fields.length < wanted.length ? ["unwritable-fields" as const] : []),
    ...(isOther ? ["address" as const] : []),
  ];
  return { text: lines.join("\n"), lacks };
}
