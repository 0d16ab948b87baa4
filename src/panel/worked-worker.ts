import { GoodOnes } from "../comparison/good-ones.ts";
import type { Problem } from "../http/read.ts";
import { toSnapshot } from "../http/snapshot.ts";
import { readHarFile } from "./har-reading.ts";
import { firstProblems, unreadable } from "./unread-problems.ts";
import type { FromWorkedWorker } from "./worked-messages.ts";

/** Exchanges of one message, each with bodies of at most some kilobytes: taking one in must not hold the panel up. */
const PART_LENGTH = 200;

// Reads a HAR of when it worked, once, and sends what a comparison needs of it. All else never reaches the panel.
addEventListener("message", ({ data: file }: MessageEvent<Blob>) => void read(file), { once: true });

function say(message: FromWorkedWorker): void {
  postMessage(message);
}

async function read(file: Blob): Promise<void> {
  const problems: Problem[] = [];
  let all = new GoodOnes();
  let isHar = true;
  try {
    for await (const part of readHarFile(file)) {
      if (part.again) {
        problems.length = 0;
        all = new GoodOnes();
      }
      isHar = part.isHar;
      for (const problem of part.problems) problems.push(problem);
      for (const exchange of part.exchanges) all.add(exchange);
      say({ kind: "progress", share: part.share });
    }
  } catch (error) {
    problems.push(unreadable(error));
  }
  const { goodOnes, ...rest } = all.worked();
  const pages = new Map(goodOnes.flatMap(({ page }) => (page ? [[page.id, toSnapshot(page)]] : [])));
  say({ kind: "pages", pages: [...pages.values()] });
  for (let at = 0; at < goodOnes.length; at += PART_LENGTH) {
    const part = goodOnes.slice(at, at + PART_LENGTH);
    say({
      kind: "part",
      goodOnes: part.map(({ endpoint, good, page }) => ({
        endpoint,
        good: toSnapshot(good),
        page: page?.id ?? null,
      })),
    });
  }
  say({ kind: "end", ...rest, ...firstProblems(problems), isHar });
}
