import type { Exchange, Request, Response } from "../http/exchange.ts";
import { type Field, Fields } from "../http/fields.ts";
import { withField } from "./changed-request.ts";
import type { CorpusCase } from "./corpus.ts";
import { CHANGES, type Change } from "./corpus-changes.ts";

/** A failing exchange of a real report and the good one of its endpoint, which differ in one thing that matters. */
export type Pair = {
  readonly id: string;
  readonly good: Exchange;
  readonly failing: Exchange;
  /** The difference that the pair was made with. */
  readonly isTrue: Change["isTrue"];
};

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
