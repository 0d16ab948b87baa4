import type { Fields } from "../../http/fields.ts";
import type { JsonPlaces } from "../json-place.ts";
import { challengeSaid } from "./challenge-said.ts";
import { fieldSaid } from "./field-said.ts";
import { grpcSaid } from "./grpc-said.ts";
import { innerStatus } from "./inner-code.ts";
import { jsonSaid } from "./json-said.ts";
import { fragmentSaid, isXml, pageSaid, plainSaid, xmlSaid } from "./markup-said.ts";
import { phraseSaid } from "./phrase-said.ts";
import type { Said, Spoken } from "./said.ts";

/** The parts of a response that say something, bounded by the one who asks. */
export type Speaking = {
  readonly fields: Fields;
  /** In lower case, without parameters. */
  readonly mediaType: string;
  /** The reason phrase; "" where the protocol has none. */
  readonly statusText: string;
  readonly body: string;
  /** The body as JSON; undefined where it is none. */
  readonly json: unknown;
  /** Where the values of the JSON stand. */
  readonly places: () => JsonPlaces;
};

/**
 * The sentence and the inner code of any error body: gRPC's fields or trailers, JSON of any shape, XML, a
 * page, plain text. Null where nothing is said. Never throws, and takes time linear in what it looks at.
 */
export function saidIn({ fields, mediaType, statusText, body, json, places }: Speaking): Said | null {
  const grpc = grpcSaid(fields, mediaType, body);
  if (grpc) return grpc;
  const own =
    body.trim() === "" ? null : json !== undefined ? jsonSaid(json, places) : inText(mediaType, body);
  const phrase = own === null ? phraseSaid(statusText) : null;
  const said = phrase ? { ...NOTHING, sentences: [phrase] } : (own ?? NOTHING);
  // A single word is a code.
  const isBare = said.sentences.every(({ text }) => !/\s/.test(text));
  const sentences = isBare
    ? [...challengeSaid(fields), ...fieldSaid(fields), ...said.sentences]
    : said.sentences;
  const named = innerStatus(said.codes) === null ? statusNamed(body) : null;
  const codes = named ? [...said.codes, named] : said.codes;
  return sentences.length > 0 || codes.length > 0 || said.fails ? { ...said, sentences, codes } : null;
}

/** In a message's member or as the text: its beginning. */
const STATUS_FIRST =
  /(?:^\s{0,20}|"(?:detail|message|error|msg)"\s{0,4}:\s{0,4}")(?:HTTP )?(?:error|status)(?: code)?[ :#]{1,3}([45]\d\d)(?=[:. "-]|$)/i;

/** A message that begins with a status of its own, whatever the answer's is: `Error 401: not acceptable`. */
function statusNamed(body: string): Spoken | null {
  const found = STATUS_FIRST.exec(body.slice(0, 2_000));
  const [whole = "", code = ""] = found ?? [];
  if (!found || code === "") return null;
  const to = found.index + whole.length;
  return { text: code, where: "response.body", span: () => ({ from: to - code.length, to }) };
}

const NOTHING: Said = { sentences: [], codes: [], fails: false, declared: false };

function inText(mediaType: string, body: string): Said | null {
  if (isXml(body)) return xmlSaid(body);
  if (/<(?:html|body|h1|title|pre|p|!doctype)\b/i.test(body.slice(0, 2_000))) return pageSaid(body);
  if (mediaType === "text/html" && /<[a-z][^<>]{0,200}>/i.test(body.slice(0, 2_000)))
    return fragmentSaid(body);
  // A script or a style sheet says nothing; what has no type is read as text.
  return /^(?:text\/(?:plain|html)|x-unknown|application\/(?:json|problem\+json)|)$/.test(mediaType)
    ? plainSaid(body)
    : null;
}
