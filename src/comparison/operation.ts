import type { Request } from "../http/exchange.ts";
import type { ParsedUrl } from "../http/parsed-url.ts";
import { isObject } from "../http/shape.ts";
import { readJsonBody } from "./json-body.ts";

/** Parameters by which a gateway with one address tells its operations apart (Aliyun, Taobao, AWS Query, WordPress). */
const NAMING = ["Action", "action", "method", "operationName", "wc-ajax", "rest_route"];

const NAMED = new RegExp(`[?&](?:${NAMING.join("|")})=`);

/** An operation's name: longer ones and others are content. */
const NAME = /^[A-Za-z_/][\w.:/-]{0,99}$/;
/** Most calls of a batch that are named. */
const BATCH = 3;

/**
 * What is asked of an address that serves many operations: the operation of GraphQL (GraphQL over HTTP, 5.4; a
 * persisted query's hash where it has no name), the method of JSON-RPC 2.0, a gateway's `Action`. Null for none.
 */
export function operationOf(request: Request, url: ParsedUrl): string | null {
  return inBody(request) ?? inQuery(url);
}

function inQuery(url: ParsedUrl): string | null {
  // To read all parameters of an address takes longer than all else here.
  if (!NAMED.test(url.search)) return null;
  for (const name of NAMING) {
    const value = url.searchParams.get(name);
    if (value !== null && NAME.test(value)) return value;
  }
  return null;
}

function inBody({ body }: Request): string | null {
  const { text } = body;
  if (!text || !/"(?:query|jsonrpc|operationName|extensions)"/.test(text.slice(0, 65_536))) return null;
  const value = readJsonBody(text);
  const calls = Array.isArray(value) ? value.slice(0, BATCH) : [value];
  const names = calls.map(nameOfCall).filter((name) => name !== null);
  return names.length === 0 ? null : names.join("+");
}

function nameOfCall(call: unknown): string | null {
  if (!isObject(call)) return null;
  if (typeof call.jsonrpc === "string") return named(call.method);
  return named(call.operationName) ?? nameInQuery(call.query) ?? persisted(call.extensions);
}

function named(value: unknown): string | null {
  return typeof value === "string" && NAME.test(value) ? value : null;
}

function nameInQuery(query: unknown): string | null {
  if (typeof query !== "string") return null;
  const found = /\b(?:query|mutation|subscription)\s{1,20}([A-Za-z_]\w{0,99})/.exec(query.slice(0, 10_000));
  return found?.[1] ?? null;
}

function persisted(extensions: unknown): string | null {
  const query = isObject(extensions) ? extensions.persistedQuery : null;
  const hash = isObject(query) ? query.sha256Hash : null;
  return typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash) ? hash.slice(0, 12) : null;
}
