import type { Exchange } from "../../src/http/exchange.ts";
import type { Arrived } from "./recording-server.ts";
import { MARK } from "./run-commands.ts";

/** Why a field that an exchange names may arrive otherwise, or another one beside it; nothing else may. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  host: "curl takes it from the address, unless the request named another",
  connection: "curl's own connection",
  "keep-alive": "curl's own connection",
  "content-length": "curl counts what it sends",
  "transfer-encoding": "curl sends the body whole",
  "accept-encoding": "curl asks for the codings that it can undo",
  [MARK]: "of this test",
};

/** Fields that curl adds where a browser did not show all that it sent: unknown is not absent. */
const ADDED_TO_UNKNOWN: ReadonlySet<string> = new Set(["user-agent", "accept", "authorization"]);

export type Message = {
  readonly method: string;
  readonly target: string;
  readonly fields: readonly string[];
  readonly body: string;
};

/** What an exchange says that was sent, in the form in which it can be compared. */
export function messageOf({ request }: Exchange): Message {
  const { method, url, fields, body } = request;
  return {
    method,
    target: targetOf(url),
    fields: fields.list
      .filter(({ name }) => !name.startsWith(":") && !Object.hasOwn(DIFFERENCES, name.toLowerCase()))
      .map(({ name, value }) => `${name}: ${value.trim()}`),
    body: body.text ?? "",
  };
}

/** What arrived of it. */
export function messageFrom({ method, target, fields, body }: Arrived, { request }: Exchange): Message {
  const known = request.fields;
  return {
    method,
    target,
    fields: fields
      .filter(([name]) => {
        const key = name.toLowerCase();
        return !(
          Object.hasOwn(DIFFERENCES, key) ||
          (!known.complete && !known.has(key) && ADDED_TO_UNKNOWN.has(key))
        );
      })
      .map(([name, value]) => `${name}: ${value}`),
    body: body.toString("utf8"),
  };
}

/** The target of an address that a browser wrote: all behind the host, without the fragment. */
function targetOf(url: string): string {
  const rest = /^\w+:\/\/[^/?#]*([^#]*)/s.exec(url)?.[1] ?? "";
  return rest.startsWith("/") ? rest : `/${rest}`;
}
