import type { Exchange } from "../http/exchange.ts";
import { statusOf } from "../http/outcome.ts";
import { parsedUrl } from "../http/parsed-url.ts";
import { locationOf, locationTarget } from "../http/redirect.ts";
import { CaseBody } from "./case-body.ts";
import { isJsonObject, type JsonObject, readJson } from "./json.ts";
import type { JsonPlaces } from "./json-place.ts";
import { isXml } from "./said/markup-said.ts";
import { phraseSaid } from "./said/phrase-said.ts";
import type { Said } from "./said/said.ts";
import { saidIn } from "./said/said-in.ts";
import { ALONE, boundedHops, type Surroundings } from "./surroundings.ts";
import type { PlacedWords } from "./words-place.ts";

/** Characters of a body that conditions may look at; what lies behind is never read. */
export const BODY_WINDOW = 65_536;

/** Most that a message has to say: characters of a page's words, and of a body that is no page. */
const LONGEST_MESSAGE = { words: 1_500, body: 8_000 };

/** Longest field value that conditions look at, in characters. */
export const FIELD_WINDOW = 8_192;

/** A field with its name in lower case and its value bounded. */
export type CaseField = { readonly name: string; readonly value: string };

/**
 * One exchange to explain, and what surrounds it. What conditions read is bounded here, once, and what
 * takes work is done when first asked for, and once.
 */
export class Case {
  readonly exchange: Exchange;
  readonly surroundings: Surroundings;
  /** How many redirects led to it; `surroundings.chain` may have fewer of them. */
  readonly redirects: number;
  /** The browser showed the response body as text (perhaps empty). */
  readonly bodySeen: boolean;
  /** The response's status; null for a failure. */
  readonly status: number | null;
  /** Media type of the response in lower case without parameters; "" when none was seen. */
  readonly mediaType: string;
  /** Id of the responder that wrote the response, once the engine knows it. */
  author: string | null = null;
  /** Ids of all responders that showed a sign. */
  onPath: ReadonlySet<string> = new Set();

  #body: CaseBody;
  #url: URL | null | undefined;
  #target: URL | null | undefined;
  #pageOrigin: string | null | undefined;
  #said: { readonly value: Said | null } | undefined;
  #phrase: string | undefined;
  #isContent: boolean | undefined;
  #fields: readonly CaseField[] | undefined;
  #sentFields: readonly CaseField[] | undefined;
  #sentJson: { readonly value: unknown } | null | undefined;

  constructor(exchange: Exchange, surroundings: Surroundings = ALONE) {
    this.exchange = exchange;
    this.surroundings = boundedHops(surroundings);
    this.redirects = surroundings.hopCount ?? surroundings.chain.length;
    const { response } = exchange;
    const body = response?.body.text ?? null;
    this.bodySeen = body !== null;
    this.#body = new CaseBody((body ?? "").slice(0, BODY_WINDOW), (callback) => this.#asksFor(callback));
    this.status = statusOf(exchange);
    this.mediaType = mediaTypeOf(this.field("content-type") ?? "");
  }

  /** The response body's first characters; "" when empty or not seen (see `bodySeen`). */
  get body(): string {
    return this.#body.text;
  }

  /** Nothing behind this place of the body is looked at. */
  readBodyTo(length: number): void {
    if (length >= this.body.length) return;
    this.#body = this.#body.upTo(length);
    this.#said = undefined;
  }

  /** The request URL, parsed; null where it does not parse. */
  get url(): URL | null {
    if (this.#url === undefined) this.#url = parsedUrl(this.exchange.request.url);
    return this.#url;
  }

  /** Where the response's Location leads; null where there is none or it does not parse. */
  get target(): URL | null {
    if (this.#target === undefined) {
      const { request, response } = this.exchange;
      const location = response && locationOf(response);
      this.#target = location === null ? null : locationTarget(location, request.url);
    }
    return this.#target;
  }

  /** The page's origin where the request says it (Origin unless it is "null", else Referer, else the page's URL). */
  get pageOrigin(): string | null {
    if (this.#pageOrigin === undefined) {
      const { fields } = this.exchange.request;
      const origin = fields.get("origin");
      const said = origin === "null" ? null : origin;
      const page = said ?? fields.get("referer") ?? this.surroundings.pageUrl;
      this.#pageOrigin = page === null ? null : (parsedUrl(page)?.origin ?? null);
    }
    return this.#pageOrigin;
  }

  /** The body as JSON, or what JSONP hands over; undefined where it is none (or too long to have been kept whole). */
  get json(): unknown {
    return this.#body.json;
  }

  /** The body as a JSON object; null where it is none. */
  get jsonObject(): JsonObject | null {
    return isJsonObject(this.json) ? this.json : null;
  }

  /** The members' names of the JSON body, in order. */
  get jsonMembers(): readonly string[] {
    return this.#body.members;
  }

  /** Where the values of the JSON body stand. */
  get jsonPlaces(): JsonPlaces {
    return this.#body.places;
  }

  /** What the body says to a reader: JSON as `key: value` lines, HTML without its tags. */
  get words(): string {
    return this.placedWords.text;
  }

  /** The same words, with where they stand in the body. */
  get placedWords(): PlacedWords {
    return this.#body.words;
  }

  /** The reason phrase where it is a sentence of the server's own, and no body says more. */
  get phrase(): string {
    this.#phrase ??= this.#readPhrase();
    return this.#phrase;
  }

  /**
   * What the server says in its own words: of an error, or of a success whose body or gRPC status reports
   * one. Null where it says nothing, and for what is no error.
   */
  get said(): Said | null {
    this.#said ??= { value: this.#readSaid() };
    return this.#said.value;
  }

  /**
   * The body of a success that has more to say than a message: what was asked for. Where errors are named in it,
   * it tells of them (a manual, a forum, a bundle with the sentences of its libraries).
   */
  get isContent(): boolean {
    this.#isContent ??= this.#isLongSuccess();
    return this.#isContent;
  }

  #asksFor(callback: string): boolean {
    const asked = this.url?.search.slice(1).split("&") ?? [];
    return asked.some((pair) => pair.endsWith(`=${callback}`));
  }

  #readPhrase(): string {
    const { response } = this.exchange;
    if (!response || response.status < 400 || this.body !== "") return "";
    return phraseSaid(response.statusText)?.text ?? "";
  }

  #isLongSuccess(): boolean {
    if (this.status === null || this.status < 200 || this.status > 299) return false;
    if (!/html/.test(this.mediaType)) return this.body.length > LONGEST_MESSAGE.body;
    return (
      this.body.length > LONGEST_MESSAGE.words &&
      this.words.replace(/\s+/g, " ").length > LONGEST_MESSAGE.words
    );
  }

  #readSaid(): Said | null {
    const { response } = this.exchange;
    if (!response) return null;
    const error = response.status >= 400;
    // What a page that is no error says is its content.
    if (!error && this.json === undefined && !/\bgrpc\b/.test(this.mediaType) && !isXml(this.body))
      return null;
    const said = saidIn({
      fields: response.fields,
      mediaType: this.mediaType,
      statusText: response.statusText,
      body: this.body,
      json: this.json,
      places: () => this.jsonPlaces,
    });
    return said && (error || said.fails) ? said : null;
  }

  /** The request body as JSON; null where it is none, was not shown, or is too long to be looked at. */
  get sentJson(): { readonly value: unknown } | null {
    if (this.#sentJson === undefined) {
      const { text } = this.exchange.request.body;
      this.#sentJson = text === null || text.length >= BODY_WINDOW ? null : readJson(text);
    }
    return this.#sentJson;
  }

  /** The response's fields, in their order. */
  get fields(): readonly CaseField[] {
    this.#fields ??= (this.exchange.response?.fields.list ?? []).map(toCaseField);
    return this.#fields;
  }

  /** The request's fields, in their order. */
  get sentFields(): readonly CaseField[] {
    this.#sentFields ??= this.exchange.request.fields.list.map(toCaseField);
    return this.#sentFields;
  }

  /** First value of a response field, bounded, or null. `name` in lower case. */
  field(name: string): string | null {
    return bounded(this.exchange.response?.fields.get(name) ?? null);
  }

  /** First value of a request field, bounded, or null. `name` in lower case. */
  sent(name: string): string | null {
    return bounded(this.exchange.request.fields.get(name));
  }
}

function toCaseField({ name, value }: CaseField): CaseField {
  return { name: name.toLowerCase(), value: value.slice(0, FIELD_WINDOW) };
}

function bounded(value: string | null): string | null {
  return value !== null && value.length > FIELD_WINDOW ? value.slice(0, FIELD_WINDOW) : value;
}

/** `text/html` from `Text/HTML; charset=utf-8` (RFC 9110, 8.3.1). */
export function mediaTypeOf(contentType: string): string {
  return (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
}
