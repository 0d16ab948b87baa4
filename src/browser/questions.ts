import type { Exchange } from "../http/exchange.ts";
import { fromSnapshot, type Snapshot, toSnapshot } from "../http/snapshot.ts";
import { browser } from "./interfaces.ts";

// What documents of the extension ask each other. Nothing of it leaves the browser.

type Question = { readonly question: "parts" | "traffic"; readonly tabId: number };

/** Popup side: what failed below the document of a tab, as the background puts it; null without answer. */
export async function askForParts<Answer>(tabId: number): Promise<Answer | null> {
  return ask<Answer>({ question: "parts", tabId });
}

/** Background side. */
export function answerForParts(answer: (tabId: number) => Promise<object>): void {
  onQuestion("parts", answer);
}

/** Background side: what DevTools recorded of a tab; null where DevTools is closed. */
export async function askForTraffic(tabId: number): Promise<readonly Exchange[] | null> {
  const snapshots = await ask<readonly Snapshot[]>({ question: "traffic", tabId });
  return snapshots?.map(fromSnapshot) ?? null;
}

/** Devtools page side, for its own tab alone. */
export function answerForTraffic(ownTabId: number, traffic: () => readonly Exchange[]): void {
  onQuestion("traffic", (tabId) =>
    tabId === ownTabId ? Promise.resolve(traffic().map(toSnapshot)) : undefined,
  );
}

async function ask<Answer>(question: Question): Promise<Answer | null> {
  try {
    return ((await browser.runtime.sendMessage(question)) as Answer | undefined) ?? null;
  } catch {
    // Nobody is there to answer.
    return null;
  }
}

function onQuestion(
  kind: Question["question"],
  answer: (tabId: number) => Promise<object> | undefined,
): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const { question, tabId } = (message ?? {}) as Partial<Question>;
    return question === kind && typeof tabId === "number" ? answer(tabId) : undefined;
  });
}
