import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Facts, Text } from "../diagnosis/text.ts";
import { SHARE } from "../telling/labels/share.ts";
import { WHATS_NEW } from "../telling/labels/whats-new.ts";
import { onMishap } from "../ui/mishaps.ts";
import { useTakingBack } from "./use-taking-back.ts";

/** What was done, or what went wrong; what `stays` is there until the reader takes it away, or something else is told. */
export type Notice = { readonly says: Text; readonly facts: Facts; readonly stays: boolean };

export type News = {
  readonly last: ReadonlySignal<Notice | null>;
  readonly tell: (says: Text, facts?: Facts) => void;
  readonly tellFailure: (says: Text, facts?: Facts) => void;
  readonly dismiss: () => void;
};

/** What the browser knows of updates: the version of which the reader was not told yet, null for none. */
export type Update = {
  readonly updatedTo: () => Promise<string | null>;
  readonly versionTold: () => void;
};

/** How long good news stays, in milliseconds. */
const SHOWN = 8_000;

/**
 * The one place for what the panel has done or failed to do; also for what nobody was waiting for.
 */
export function useNews({ updatedTo, versionTold }: Update): News {
  const last = useSignal<Notice | null>(null);
  const news: News = {
    last,
    tell(says, facts = {}) {
      last.value = { says, facts, stays: false };
    },
    tellFailure(says, facts = {}) {
      last.value = { says, facts, stays: true };
    },
    dismiss() {
      last.value = null;
    },
  };
  useEffect(() => onMishap((reason) => news.tellFailure(SHARE.mishap, { reason })), []);
  useEffect(() => {
    void updatedTo().then((version) => {
      // What happened meanwhile is more to the point; the next panel tells it.
      if (version === null || last.peek() !== null) return;
      last.value = { says: WHATS_NEW, facts: { version }, stays: true };
      versionTold();
    });
  }, []);
  useTakingBack(last, ({ stays }) => (stays ? null : SHOWN));
  return news;
}
