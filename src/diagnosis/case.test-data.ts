import { readRawHttpChain } from "../http/raw-http.ts";
import { Case } from "./case.ts";
import { ALONE, type Surroundings } from "./surroundings.ts";

/** A case written as raw HTTP (http/raw-http.ts); earlier hops come first, separated by `----`. */
export function caseOf(raw: string, surroundings: Partial<Surroundings> = {}): Case {
  const hops = readRawHttpChain(raw);
  const exchange = hops.at(-1);
  if (!exchange) throw new Error("no exchange");
  return new Case(exchange, { ...ALONE, chain: hops.slice(0, -1), ...surroundings });
}

/** A response with these fields and this body to a plain GET. */
export function answered(status: number, fields: string, body = ""): string {
  return `GET /a HTTP/1.1\nHost: site.example\n\nHTTP/1.1 ${status} Said\n${fields}\n\n${body}`;
}
