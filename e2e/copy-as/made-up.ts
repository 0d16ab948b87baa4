import fc from "fast-check";
import type { Exchange } from "../../src/http/exchange.ts";
import { type Field, Fields } from "../../src/http/fields.ts";

export type Sent = {
  readonly method?: string;
  readonly url?: string;
  readonly fields?: readonly Field[];
  readonly complete?: boolean;
  readonly body?: string | null;
};

/** An exchange of which only the request is known. */
export function exchangeOf({ method = "GET", url = "http://a.example/", ...sent }: Sent): Exchange {
  const { fields = [], complete = true, body = null } = sent;
  return {
    id: "0",
    source: "har",
    startedAt: null,
    duration: null,
    ended: true,
    type: null,
    request: {
      method,
      url,
      httpVersion: null,
      fields: new Fields(fields, complete),
      body: { text: body, size: null, binary: false },
    },
    response: null,
    failure: null,
    timings: null,
    serverAddress: null,
    chainId: null,
  };
}

export const field = (name: string, value: string): Field => ({ name, value });

const token = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,12}$/);
/** As in RFC 9110, section 5.5, and what is no ASCII; blanks at the ends are not part of a value. */
const value = fc
  .string({ unit: "binary", maxLength: 30 })
  .map((text) => text.replace(/[\0\r\n]/g, "").trim());
const someField = fc
  .tuple(
    token.map((name) => `X-${name}`),
    value,
  )
  .map(([name, text]) => field(name, text));
const url = fc
  .webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ["http"] })
  .map((text) => new URL(text).href);
const patternUrl = fc
  .tuple(url, fc.stringMatching(/^[-@!$&'()*+,;=:~._a-z0-9[\]{}|\\]{0,20}$/))
  .map(([text, query]) => `${text.replace(/[?#].*/, "")}?q${query}`);
const body = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("@/etc/hostname", "%s%n\0\\0'", "!!"));

/** Methods, addresses, fields and bodies as hostile as a message lets them be. */
export const anySent: fc.Arbitrary<Sent> = fc
  .record({
    method: fc.oneof(fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"), token),
    url: fc.oneof(url, patternUrl),
    fields: fc.array(someField, { maxLength: 5 }),
    body: fc.option(body),
  })
  // HEAD has no body that a client could send.
  .map((sent) => (sent.method === "HEAD" ? { ...sent, body: null } : sent));

/** What shells, languages and clients give a meaning, in every place of a request. */
export const HOSTILE_TEXTS: readonly string[] = [
  'it\'s "quoted" `id` $(id) \u0024{x} $x %PATH% !x! ^& | < > ; # \\',
  "'; id; '",
  '"; alert(1); "',
  "`\"'$(calc)",
  "\u2018; calc; \u2019 \u201c$(calc)\u201d \u201a \u201b \u201e",
  "\uff02 & calc & \uff02",
  "\\",
  "\\\\",
  'a\\"b\\\\"',
  "\\: \\= \\; \\@ \\\\: \\\\\\:",
  "@/etc/hostname",
  "=1",
  ":=1",
  "-x",
  "--help",
  "</script><!--",
  "%",
  "%%",
  "%PATH:a=b%",
  "^",
  "\u001b[201~id\u202e",
  "中文 é 😀",
  "__proto__",
  "$env:PATH @{a=1} #{x} \\u0041 \\x41 \\101",
];
