import { type Body, type Exchange, NO_BODY_SEEN } from "../http/exchange.ts";
import type { Problem } from "../http/read.ts";
import type { FromHarWorker, ToHarWorker } from "./har-messages.ts";
import { linkedAnew, partsOf, withChainIds } from "./har-parts.ts";
import { readHarFile } from "./har-reading.ts";
import { firstProblems, unreadable } from "./unread-problems.ts";

// Reads one opened HAR and keeps its bodies. Lives until the panel closes the file.
const bodies = new Map<string, Body>();
let messages: AsyncIterator<FromHarWorker, void> | null = null;

addEventListener("message", (event: MessageEvent<ToHarWorker>) => {
  const asked = event.data;
  if (asked.kind === "open") messages = messagesOf(asked.file);
  if (asked.kind === "body") say({ kind: "body", id: asked.id, body: bodies.get(asked.id) ?? NO_BODY_SEEN });
  else void sendPart();
});

function say(message: FromHarWorker): void {
  postMessage(message);
}

/** Up to the next part: the panel takes it in, and asks for more. */
async function sendPart(): Promise<void> {
  for (;;) {
    const next = await messages?.next();
    if (!next || next.done) return;
    say(next.value);
    if (next.value.kind === "part") return;
  }
}

async function* messagesOf(file: Blob): AsyncGenerator<FromHarWorker, void> {
  const problems: Problem[] = [];
  let sent: Exchange[] = [];
  let isHar = true;
  try {
    for await (const { exchanges, problems: found, share, again, ...read } of readHarFile(file)) {
      if (again) {
        problems.length = 0;
        sent = [];
        bodies.clear();
        yield { kind: "again" };
      }
      isHar = read.isHar;
      for (const problem of found) problems.push(problem);
      const linked = withChainIds(exchanges);
      for (const part of partsOf(linked, bodies)) yield { kind: "part", ...part };
      for (const exchange of linked) sent.push(exchange);
      yield { kind: "progress", share };
    }
    for (const part of partsOf(linkedAnew(sent), bodies)) yield { kind: "part", ...part };
  } catch (error) {
    problems.push(unreadable(error));
  }
  yield { kind: "end", ...firstProblems(problems), isHar };
}
