import type { Exchange } from "../exchange.ts";
import { carriesBody } from "../hop-change.ts";
import { sizeOfText } from "../text-size.ts";
import type { Lack } from "./copy.ts";

/** What no form can have of an exchange, since the browser did not show it. */
export function visibleLacks(exchange: Exchange): readonly Lack[] {
  const { fields, body, method } = exchange.request;
  const isExact =
    body.text !== null && method !== "HEAD" && (body.size === null || body.size === sizeOfText(body.text));
  const mayCarry = !fields.complete && body.text === null && /^(?:POST|PUT|PATCH)$/.test(method);
  const lacksBody = carriesBody(exchange) ? !isExact : mayCarry;
  return [
    ...(fields.complete ? [] : ["fields" as const]),
    ...(lacksBody ? [body.binary ? ("binary" as const) : ("body" as const)] : []),
  ];
}
