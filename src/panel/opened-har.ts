import { type ReadonlySignal, signal } from "@preact/signals";
import { type Body, type Exchange, NO_BODY_SEEN } from "../http/exchange.ts";
import { fromSnapshot } from "../http/snapshot.ts";
import { isSeen, withBody } from "../http/with-body.ts";
import type { FromHarWorker, ToHarWorker } from "./har-messages.ts";
import type { UnreadParts } from "./har-problems.tsx";
import type { Traffic } from "./store.ts";

/** A HAR that the reader opened, and how far it has been read. */
export type OpenedHar = {
  /** Differs from every other, of the same file too. */
  readonly id: string;
  readonly name: string;
  readonly traffic: Traffic;
  /** 0 to 1; 1 when everything is in the list. */
  readonly progress: ReadonlySignal<number>;
  readonly problems: ReadonlySignal<UnreadParts>;
  /** False once the file has turned out to be something else. */
  readonly isHar: ReadonlySignal<boolean>;
  /** Ends the reading and lets the file go. */
  readonly close: () => void;
};

/** Most exchanges that the list is given at once: a task must stay short. */
const MOST_AT_ONCE = 2_000;

/** How long bodies are gathered before the list is made anew, in milliseconds: those in view come together. */
const GATHER = 50;

let count = 0;

/** Opens a HAR file in a worker of its own, which reads it and keeps the bodies. */
export function openHar(name: string, file: Blob): OpenedHar {
  const worker = new Worker(new URL("./har-worker.ts", import.meta.url), { type: "module" });
  const progress = signal(0);
  const problems = signal<UnreadParts>({ list: [], more: 0 });
  const isHar = signal(true);
  const inWorker = new Set<string>();
  const asked = new Map<string, (body: Body) => void>();
  let listener: (change: { changed: readonly Exchange[]; removed: readonly string[] }) => void = () => {};
  const ask = (message: ToHarWorker) => worker.postMessage(message);
  const given = new Map<string, Exchange>();
  let pending: Exchange[] = [];
  const withBodies = new Set<string>();

  /** Each handing over costs what the list is long: the longer it is, the more goes at once. */
  function handOver(atLeast: number): void {
    if (pending.length < atLeast) return;
    for (const exchange of pending) given.set(exchange.id, exchange);
    listener({ changed: pending, removed: [] });
    pending = [];
  }

  function readBody(id: string): Promise<Body> {
    if (!inWorker.has(id)) return Promise.resolve(NO_BODY_SEEN);
    return new Promise((resolve) => {
      const before = asked.get(id);
      asked.set(id, (body) => {
        before?.(body);
        resolve(body);
      });
      ask({ kind: "body", id });
    });
  }

  async function keepBody(id: string): Promise<void> {
    const body = await readBody(id);
    const exchange = given.get(id);
    if (!exchange || !isSeen(body)) return;
    given.set(id, withBody(exchange, body));
    if (withBodies.size === 0) setTimeout(tellBodies, GATHER);
    withBodies.add(id);
  }

  function tellBodies(): void {
    const changed = [...withBodies].flatMap((id) => given.get(id) ?? []);
    withBodies.clear();
    listener({ changed, removed: [] });
  }

  function fail(expected: string): void {
    problems.value = { list: [{ at: "file", expected }], more: 0 };
    progress.value = 1;
  }

  function hear(message: FromHarWorker): void {
    if (message.kind === "progress") progress.value = Math.min(0.999, message.share);
    else if (message.kind === "body") {
      asked.get(message.id)?.(message.body);
      asked.delete(message.id);
    } else if (message.kind === "again") {
      pending = [];
      listener({ changed: [], removed: [...given.keys()] });
      given.clear();
      inWorker.clear();
    } else if (message.kind === "part") {
      // The worker makes the next one ready meanwhile; between two messages the panel paints and hears the reader.
      ask({ kind: "next" });
      for (const id of message.withBody) inWorker.add(id);
      for (const exchange of message.exchanges) pending.push(fromSnapshot(exchange));
      handOver(Math.min(MOST_AT_ONCE, given.size / 4));
    } else {
      handOver(1);
      isHar.value = message.isHar;
      problems.value = { list: message.problems, more: message.moreProblems };
      progress.value = 1;
    }
  }
  worker.addEventListener("message", (event: MessageEvent<FromHarWorker>) => hear(event.data));
  worker.addEventListener("error", (event) => fail(`a readable file: ${event.message}`));

  return {
    id: `har-${count++}`,
    name,
    progress,
    problems,
    isHar,
    traffic: {
      subscribe(told) {
        listener = told;
        ask({ kind: "open", file });
        return () => {
          listener = () => {};
        };
      },
      readBody,
      keepBody,
      tellsMessages: false,
      clear: () => {},
    },
    close: () => worker.terminate(),
  };
}
