import type { Exchange } from "../http/exchange.ts";
import { type ParsedUrl, parsedUrl } from "../http/parsed-url.ts";
import { remembering } from "../http/remembering.ts";
import { builtFile } from "./built-file.ts";
import { operationOf } from "./operation.ts";
import { templateOf } from "./variable-part.ts";

/** What requests have in common that ask one thing of one server. */
export type Endpoint = {
  readonly method: string;
  /** Scheme, host and port. */
  readonly origin: string;
  /** The path with what varies in braces: `/orders/{id}`, `/assets/index-{hash}.js`. */
  readonly path: string;
  /** Of GraphQL, JSON-RPC or a gateway; null where the address alone says what is asked. */
  readonly operation: string | null;
};

/** Segments that are told apart; deeper ones belong together. */
const DEEPEST = 30;

/** The endpoint of an exchange; null where its address does not parse, or is not HTTP's or a WebSocket's. */
export function endpointOf({ request }: Exchange): Endpoint | null {
  const url = parsedUrl(request.url);
  if (!url || !/^(?:https?|wss?):$/.test(url.protocol)) return null;
  return {
    method: request.method,
    origin: originOf(url),
    path: pathTemplate(url.pathname),
    operation: operationOf(request, url),
  };
}

/** Endpoints of the same key are the same. */
export function keyOf({ method, origin, path, operation }: Endpoint): string {
  return `${method} ${origin}${path}${operation === null ? "" : ` ${operation}`}`;
}

/** `url.origin` is "null" for a WebSocket's scheme in some engines. */
function originOf(url: ParsedUrl): string {
  return `${url.protocol}//${url.host}`;
}

/** Pages ask for the same paths again and again. */
export const pathTemplate: (path: string) => string = remembering(templateOfPath, {
  most: 2_000,
  longest: 200,
});

function templateOfPath(path: string): string {
  const segments = path.slice(1).split("/", DEEPEST);
  const last = segments.length - 1;
  return `/${segments
    .map((segment, at) => {
      // A matrix parameter (`;jsessionid=…`) names no other thing.
      const [name = ""] = segment.split(";", 1);
      const built = at === last ? builtFile(name) : null;
      return built ? `${built.name}{hash}${built.ending}` : templateOf(name, at);
    })
    .join("/")}`;
}
