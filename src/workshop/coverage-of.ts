import type { Engine } from "../diagnosis/engine.ts";
import type { Knowledge } from "../diagnosis/knowledge.ts";
import { responderExamples } from "../knowledge/examples.ts";
import { readExample } from "../knowledge/writing/example-case.ts";

/** The statuses that a developer asks about. */
export const ASKED = [400, 401, 403, 404, 405, 406, 413, 415, 422, 429, 431, 500, 502, 503, 504] as const;

/** `known`: an example shows its own answer, and the engine finds it. `never`: it writes no such answer by itself. */
export type Cell = "known" | "never" | "unknown";

export type Coverage = {
  readonly responder: string;
  /** Statuses whose own answer an example shows, ascending; those that nobody asks about too. */
  readonly known: readonly number[];
  readonly cells: readonly Cell[];
};

/** What is known of each system's own answers, status by status. */
export function coverageOf(knowledge: Knowledge, engine: Engine): readonly Coverage[] {
  return knowledge.responders.map(({ id, neverWrites = [] }) => {
    const known = new Set(rawExamplesOf(id).flatMap((raw) => statusWrittenBy(id, raw, engine)));
    const cells = ASKED.map(
      (status): Cell => (known.has(status) ? "known" : neverWrites.includes(status) ? "never" : "unknown"),
    );
    return { responder: id, known: [...known].sort((a, b) => a - b), cells };
  });
}

function rawExamplesOf(id: string): readonly string[] {
  const { signs, causes } = responderExamples[id as keyof typeof responderExamples];
  return [...Object.values(signs), ...Object.values(causes)].flatMap(({ fires }) => fires);
}

function statusWrittenBy(id: string, raw: string, engine: Engine): readonly number[] {
  const { exchange, surroundings } = readExample(raw);
  const status = exchange.response?.status;
  return status !== undefined && engine.matches(exchange, surroundings).author === id ? [status] : [];
}
