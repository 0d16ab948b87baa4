import type { Body, Exchange } from "./exchange.ts";
import { type Field, Fields } from "./fields.ts";
import type { Caller } from "./initiator.ts";
import { redactBody } from "./redact/body.ts";
import { Echo } from "./redact/echo.ts";
import { redactFields, redactField as redactLine } from "./redact/fields.ts";
import { looksLikeJson, redactJson } from "./redact/json.ts";
import { KnownSecrets } from "./redact/known-secrets.ts";
import { contextOf } from "./redact/nested.ts";
import { type Hide, hideAll } from "./redact/placeholder.ts";
import { rewriteStream, withoutCutEnds } from "./redact/stream.ts";
import { redactUrl as redactAddress } from "./redact/url.ts";
import type { Stream } from "./stream.ts";

/** Exchanges that are asked for their secrets, the nearest ones first; browsers follow 20 redirects. */
const AROUND_LIMIT = 50;

/** Secrets are found once per exchange: a row is copied, saved and diagnosed with the same ones. */
const found = new WeakMap<Exchange, readonly string[]>();

/**
 * The exchange without secrets, for what leaves the panel. First each place is redacted by what its
 * name and value are, then whatever was found is taken out wherever it is repeated.
 *
 * @param around exchanges whose secrets may be repeated in this one: its chain, its preflight.
 */
export function redact(exchange: Exchange, around: readonly Exchange[] = []): Exchange {
  const known = new KnownSecrets();
  const safe = redactPlaces(exchange, known.hide);
  found.set(exchange, known.list);
  const scrubbed = scrub(safe, echoOf([exchange, ...around]));
  return {
    ...scrubbed,
    ...withStream(scrubbed, (stream) => withoutCutEnds(stream, exchange.stream ?? stream)),
  };
}

/** What `redact` takes out of an exchange, the longest first. */
export function secretsOf(exchange: Exchange): readonly string[] {
  const before = found.get(exchange);
  if (before) return before;
  const known = new KnownSecrets();
  redactPlaces(exchange, known.hide);
  found.set(exchange, known.list);
  return known.list;
}

/** Finds the secrets of all these exchanges; of many those of the first. */
export function echoOf(exchanges: readonly Exchange[]): Echo {
  // In one order, so that each of two exchanges beside the other is redacted with the same finder.
  const secrets = [...new Set(exchanges.slice(0, AROUND_LIMIT).flatMap(secretsOf))].sort();
  const key = secrets.join("\n");
  if (key !== last.key) last = { key, echo: new Echo(secrets) };
  return last.echo;
}

/**
 * An exchange is redacted and then its diagnosis, and the requests of one page carry the same cookies and
 * tokens: the finder is made anew only where the secrets are others.
 */
let last: { readonly key: string; readonly echo: Echo } = { key: "", echo: new Echo([]) };

/** A URL, absolute or relative, without passwords, secret segments and parameters; its structure stays. */
export function redactUrl(url: string): string {
  return redactAddress(url, contextOf(hideAll, false));
}

/** One field line; `said` for one of a response. */
export function redactField(field: Field, said = false): Field {
  return redactLine(field, contextOf(hideAll, said));
}

function redactPlaces(exchange: Exchange, hide: Hide): Exchange {
  const { request, response } = exchange;
  const asked = contextOf(hide, false);
  const said = contextOf(hide, true);
  const body = (of: Body, fields: Fields, context: typeof asked): Body =>
    of.text ? { ...of, text: redactBody(of.text, fields.get("content-type") ?? "", context) } : of;
  return {
    ...exchange,
    ...withCallers(exchange, (caller) => ({ ...caller, url: redactAddress(caller.url, asked) })),
    ...withStream(exchange, (stream) =>
      rewriteStream(stream, {
        message: (text, kind) => redactBody(text, "", kind === "sent" ? asked : said),
        word: (text) => said.inside(text, said),
      }),
    ),
    failure: exchange.failure && { ...exchange.failure, name: said.inside(exchange.failure.name, said) },
    request: {
      ...request,
      url: redactAddress(request.url, asked),
      fields: redactFields(request.fields, asked),
      body: body(request.body, request.fields, asked),
    },
    response: response && {
      ...response,
      statusText: said.inside(response.statusText, said),
      fields: redactFields(response.fields, said),
      redirectUrl: response.redirectUrl && redactAddress(response.redirectUrl, said),
      body: body(response.body, response.fields, said),
    },
  };
}

function withCallers({ initiator }: Exchange, safe: (caller: Caller) => Caller): Pick<Exchange, "initiator"> {
  if (!initiator) return {};
  const { caller, outer } = initiator;
  return { initiator: { ...initiator, caller: safe(caller), outer: outer.map(safe) } };
}

function withStream({ stream }: Exchange, safe: (stream: Stream) => Stream): Pick<Exchange, "stream"> {
  return stream ? { stream: safe(stream) } : {};
}

/** What divides the parts of a URL, a form and a field stays where a secret has it inside. */
const DIVIDERS = "/?#&=;:@,";

function scrub(exchange: Exchange, echo: Echo): Exchange {
  if (echo.isEmpty) return exchange;
  const { request, response } = exchange;
  const fields = ({ list, complete }: Fields) =>
    new Fields(
      list.map(({ name, value }) => ({ name, value: echo.scrub(value, DIVIDERS) })),
      complete,
    );
  const body = (of: Body): Body => (of.text ? { ...of, text: scrubBody(of.text, echo) } : of);
  return {
    ...exchange,
    ...withCallers(exchange, (caller) => ({
      ...caller,
      functionName: echo.scrub(caller.functionName),
      url: echo.scrub(caller.url, DIVIDERS),
    })),
    ...withStream(exchange, (stream) =>
      rewriteStream(stream, {
        message: (text) => scrubBody(text, echo),
        word: (text) => echo.scrub(text),
      }),
    ),
    failure: exchange.failure && { ...exchange.failure, name: echo.scrub(exchange.failure.name) },
    request: {
      ...request,
      url: echo.scrub(request.url, DIVIDERS),
      fields: fields(request.fields),
      body: body(request.body),
    },
    response: response && {
      ...response,
      statusText: echo.scrub(response.statusText),
      fields: fields(response.fields),
      redirectUrl: response.redirectUrl && echo.scrub(response.redirectUrl, DIVIDERS),
      body: body(response.body),
    },
  };
}

function scrubBody(text: string, echo: Echo): string {
  const keep = /^[^\s<>"{}]{1,200}=/.test(text.slice(0, 300)) ? "&=" : "";
  const scrubbed = echo.scrub(text, keep);
  if (scrubbed === text || !looksLikeJson(text)) return scrubbed;
  // Read again as JSON: a number in which a secret of digits was found becomes a string.
  return redactJson(text, { ...contextOf(hideAll, true), inside: (value) => echo.scrub(value) });
}
