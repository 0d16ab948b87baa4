import { type ReadonlySignal, signal } from "@preact/signals";
import type { GoodOne } from "../comparison/good-ones.ts";
import { OtherCapture } from "../comparison/other-capture.ts";
import { isDated } from "../comparison/timeline.ts";
import type { Exchange } from "../http/exchange.ts";
import { fromSnapshot } from "../http/snapshot.ts";
import type { Beside } from "../telling/beside-told.ts";
import type { UnreadParts } from "./har-problems.tsx";
import type { FromWorkedWorker } from "./worked-messages.ts";

/** What a second HAR held, read to its end. */
export type WorkedRead = Beside & { readonly other: OtherCapture };

/** A HAR of when it worked, that the reader opened beside what is shown. */
export type WorkedHar = {
  readonly name: string;
  /** 0 to 1, of the file. */
  readonly progress: ReadonlySignal<number>;
  /** Null until it has been read to its end. */
  readonly read: ReadonlySignal<WorkedRead | null>;
  readonly problems: ReadonlySignal<UnreadParts>;
  /** Ends the reading. */
  readonly close: () => void;
};

/** Reads a HAR file in a worker of its own, which ends with it: what is kept of the file is the panel's. */
export function openWorkedHar(name: string, file: Blob): WorkedHar {
  const worker = new Worker(new URL("./worked-worker.ts", import.meta.url), { type: "module" });
  const progress = signal(0);
  const read = signal<WorkedRead | null>(null);
  const problems = signal<UnreadParts>({ list: [], more: 0 });
  const pages = new Map<string, Exchange>();
  const goodOnes: GoodOne[] = [];

  function end(origins: readonly string[], held: Omit<Beside, "name" | "endpoints">): void {
    worker.terminate();
    const other = new OtherCapture(name, { goodOnes, origins });
    read.value = { ...held, name, endpoints: goodOnes.length, other };
  }

  function hear(message: FromWorkedWorker): void {
    if (message.kind === "progress") progress.value = message.share;
    else if (message.kind === "pages") {
      for (const page of message.pages) pages.set(page.id, fromSnapshot(page));
    } else if (message.kind === "part") {
      for (const { endpoint, good: sent, page } of message.goodOnes) {
        const good = fromSnapshot(sent);
        if (isDated(good)) goodOnes.push({ endpoint, good, page: pages.get(page ?? "") ?? null });
      }
    } else {
      problems.value = { list: message.problems, more: message.moreProblems };
      end(message.origins, message);
    }
  }
  worker.addEventListener("message", (event: MessageEvent<FromWorkedWorker>) => hear(event.data));
  worker.addEventListener("error", (event) => {
    problems.value = { list: [{ at: "file", expected: `a readable file: ${event.message}` }], more: 0 };
    end([], { count: 0, left: 0, isHar: true });
  });
  worker.postMessage(file);
  return { name, progress, read, problems, close: () => worker.terminate() };
}
