import type { Difference } from "../comparison/difference.ts";
import type { Exchange, Request, Response } from "../http/exchange.ts";
import { type Field, Fields } from "../http/fields.ts";
import type { CorpusCase } from "./corpus.ts";

/** A failing exchange of a real report and the good one of its endpoint, which differ in one thing that matters. */
export type Pair = {
  readonly id: string;
  readonly good: Exchange;
  readonly failing: Exchange;
  /** The difference that the pair was made with. */
  readonly isTrue: (difference: Difference) => boolean;
};

/** Stands in every secret of a pair: no difference may show it. */
export const CANARY = "c4n4ry";

const secret = (which: number) => `${CANARY}${which}-7hQ2mXw9Rk4Tz8`;

/** What was otherwise when it worked, for the failures that it can explain. */
type Change = {
  readonly name: string;
  readonly explains: RegExp;
  /** How the request was when it worked, and how it is now. */
  readonly requests?: (request: Request) => readonly [good: Request, failing: Request];
  /** Fields of the good answer and of the failing one. */
  readonly answers?: readonly [good: readonly Field[], failing: readonly Field[]];
  readonly isTrue: Pair["isTrue"];
};

const CREDENTIALS = /^auth-(?!.*rule)|^session|^credentials/;
const CONTENT = /^validation-failed|^request-body-malformed|^parameter|^record-not-found|^target-already/;

const CHANGES: readonly Change[] = [
  sentField("credentials gone", CREDENTIALS, "Authorization", [`Bearer ${secret(1)}`, null]),
  sentField("other credentials", CREDENTIALS, "Authorization", [
    `Bearer ${secret(1)}`,
    `Bearer ${secret(2)}`,
  ]),
  sentField("key gone", CREDENTIALS, "X-Api-Key", [secret(3), null]),
  {
    name: "session's cookie gone",
    explains: CREDENTIALS,
    requests: (request) => [
      withField(request, "Cookie", `theme=dark; sessionid=${secret(4)}; _ga=GA1.1.1`),
      withField(request, "Cookie", "theme=dark; _ga=GA1.1.2"),
    ],
    isTrue: ({ part, name, change }) => part === "cookie" && name === "sessionid" && change === "gone",
  },
  sentField("token against forgery gone", /^csrf/, "X-CSRF-Token", [secret(5), null]),
  sentJson("member gone", CONTENT, [{ name: "Ann", email: "a@site.example" }, { name: "Ann" }], "email"),
  sentJson(
    "member of another type",
    CONTENT,
    [
      { name: "Ann", age: 5 },
      { name: "Ann", age: "5" },
    ],
    "age",
  ),
  {
    ...sentJson(
      "member renamed",
      CONTENT,
      [
        { user_name: "Ann", age: 5 },
        { userName: "Ann", age: 5 },
      ],
      "",
    ),
    isTrue: ({ part, change }) => part === "body" && change === "renamed",
  },
  sentField("type of the content", /media-type/, "Content-Type", ["application/json", "text/plain"]),
  sentField("type that is wanted", /acceptable|negotiation/, "Accept", ["application/json", "text/csv"]),
  {
    name: "larger body",
    explains: /body-too-large/,
    requests: (request) => [sized(request, 40_000), sized(request, 9_000_000)],
    isTrue: ({ part }) => part === "body-size",
  },
  {
    name: "query key gone",
    explains:
      /^(validation|parameter|record-not-found|path-mismatch|application-error|unhandled|auth-missing)/,
    requests: (request) => [withQuery(request, "tenant=acme"), request],
    isTrue: ({ part, name }) => part === "query" && name === "tenant",
  },
  sentField("other origin", /^cors/, "Origin", ["http://localhost:3000", "http://localhost:5173"]),
  sentField("page of another site", /hotlink|referer/, "Referer", [
    "https://site.example/a",
    "https://other.example/a",
  ]),
  sentField(
    "tenant gone",
    /^(auth-not-authorised|validation|record-not-found|route-not-found|host-not)/,
    "X-Tenant-Id",
    ["acme", null],
  ),
  {
    name: "limit used up",
    explains: /^rate-limited|^quota/,
    answers: [
      [{ name: "X-RateLimit-Remaining", value: "17" }],
      [{ name: "X-RateLimit-Remaining", value: "0" }],
    ],
    isTrue: ({ part, name }) => part === "response-field" && /remaining/i.test(name),
  },
  {
    name: "another build",
    explains: /^(unhandled-exception|application-error|database|script|app-|route-not-found|file-not-found)/,
    answers: [[{ name: "X-App-Version", value: "4.1.7" }], [{ name: "X-App-Version", value: "4.2.0" }]],
    isTrue: ({ group, part }) => group === "build" && part === "response-field",
  },
  {
    name: "another one answers",
    explains: /^upstream|^service|^gateway|^maintenance|^host-not/,
    answers: [[{ name: "Server", value: "Kestrel" }], []],
    isTrue: ({ group, part }) => part === "answerer" || group === "answerer",
  },
];

/** One pair a case and a change that can explain its failure, in turn, so that every kind comes up. */
export function pairsOf(cases: readonly CorpusCase[]): readonly Pair[] {
  const turns = new Map<string, number>();
  return cases.flatMap(({ id, exchange, truth }) => {
    const fitting = CHANGES.filter(({ explains }) => explains.test(truth.mechanism));
    const turn = turns.get(truth.family) ?? 0;
    const change = fitting[turn % Math.max(1, fitting.length)];
    turns.set(truth.family, turn + 1);
    // Of a header section that is not whole nobody can say what is gone from it.
    if (!change || !exchange.request.fields.complete) return [];
    if (!exchange.response || exchange.response.status < 400) return [];
    return [pairOf(id, exchange, exchange.response, change)];
  });
}

const EARLIER = 95_000;

function pairOf(id: string, exchange: Exchange, response: Response, change: Change): Pair {
  const [good, failing] = change.requests?.(exchange.request) ?? [exchange.request, exchange.request];
  const [goodFields, failingFields] = change.answers ?? [[], []];
  const own = response.fields.list.filter(({ name }) => /^(server|x-powered-by|via)$/i.test(name));
  const startedAt = exchange.startedAt ?? Date.UTC(2026, 0, 15, 10);
  return {
    id: `${id}: ${change.name}`,
    good: {
      ...exchange,
      id: "good",
      startedAt: startedAt - EARLIER,
      failure: null,
      request: withNoise(good, 1),
      response: {
        ...response,
        status: 200,
        statusText: response.statusText && "OK",
        redirectUrl: null,
        fields: new Fields(
          [
            ...without(own, goodFields),
            ...goodFields,
            { name: "Date", value: "Thu, 15 Jan 2026 09:58:25 GMT" },
            { name: "Content-Type", value: "application/json" },
            { name: "ETag", value: '"a1"' },
            { name: "X-Request-Id", value: "5f0c7a52d1" },
            { name: "Set-Cookie", value: `seen=1; Path=/` },
          ],
          response.fields.complete,
        ),
        body: { text: '{"ok":true}', size: 11, binary: false },
      },
    },
    failing: {
      ...exchange,
      id: "failing",
      startedAt,
      request: withNoise(failing, 2),
      response: {
        ...response,
        fields: new Fields(
          [...without(response.fields.list, failingFields), ...failingFields],
          response.fields.complete,
        ),
      },
    },
    isTrue: change.isTrue,
  };
}

function without(fields: readonly Field[], others: readonly Field[]): readonly Field[] {
  const names = new Set(others.map(({ name }) => name.toLowerCase()));
  return fields.filter(({ name }) => !names.has(name.toLowerCase()));
}

/** What differs with every request and explains nothing. */
function withNoise(request: Request, which: number): Request {
  const traced = withField(
    request,
    "traceparent",
    `00-4bf92f3577b34da6a3ce929d0e0e473${which}-00f067aa0ba902b7-01`,
  );
  const stamped = withField(traced, "X-Request-Id", `c0ffee${which}a52d1`);
  return request.fields.has("referer")
    ? stamped
    : withField(stamped, "Referer", `https://site.example/page/${which}`);
}

function sentField(
  name: string,
  explains: RegExp,
  field: string,
  [good, failing]: readonly [string, string | null],
): Change {
  return {
    name,
    explains,
    requests: (request) => [withField(request, field, good), withField(request, field, failing)],
    isTrue: ({ part, name: of }) => part === "field" && of.toLowerCase() === field.toLowerCase(),
  };
}

function sentJson(
  name: string,
  explains: RegExp,
  [good, failing]: readonly [object, object],
  member: string,
): Change {
  return {
    name,
    explains,
    requests: (request) => [withJson(request, good), withJson(request, failing)],
    isTrue: ({ part, name: of }) => part === "body" && of.includes(member),
  };
}

function withField(request: Request, name: string, value: string | null): Request {
  const others = request.fields.list.filter((field) => field.name.toLowerCase() !== name.toLowerCase());
  const list = value === null ? others : [...others, { name, value }];
  return { ...request, fields: new Fields(list, request.fields.complete) };
}

function withJson(request: Request, body: object): Request {
  const text = JSON.stringify(body);
  const typed = withField(request, "Content-Type", "application/json");
  return { ...typed, method: "POST", body: { text, size: text.length, binary: false } };
}

function sized(request: Request, size: number): Request {
  const told = withField(request, "Content-Length", String(size));
  return { ...told, method: "POST", body: { text: null, size, binary: false } };
}

function withQuery(request: Request, more: string): Request {
  const [address = "", fragment] = request.url.split("#", 2);
  const joined = `${address}${address.includes("?") ? "&" : "?"}${more}`;
  return { ...request, url: fragment === undefined ? joined : `${joined}#${fragment}` };
}
