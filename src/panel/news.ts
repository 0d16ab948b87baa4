import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Facts, Text } from "../diagnosis/text.ts";
import { SHARE } from "../telling/labels/share.ts";
import { onMishap } from "../ui/mishaps.ts";
import { useTakingBack } from "./use-taking-back.ts";

/** What was done, or what went wrong. */
export type Notice = { readonly says: Text; readonly facts: Facts; readonly failed: boolean };

export type News = {
  readonly last: ReadonlySignal<Notice | null>;
  readonly tell: (says: Text, facts?: Facts) => void;
  /** Stays until the reader has seen it. */
  readonly tellFailure: (says: Text, facts?: Facts) => void;
  readonly dismiss: () => void;
};

/** How long good news stays, in milliseconds. */
const SHOWN = 8_000;

/** The one place for what the panel has done or failed to do; also for what nobody was waiting for. */
export function useNews(): News {
  const last = useSignal<Notice | null>(null);
  const news: News = {
    last,
    tell(says, facts = {}) {
      last.value = { says, facts, failed: false };
    },
    tellFailure(says, facts = {}) {
      last.value = { says, facts, failed: true };
    },
    dismiss() {
      last.value = null;
    },
  };
  useEffect(() => onMishap((reason) => news.tellFailure(SHARE.mishap, { reason })), []);
  useTakingBack(last, ({ failed }) => (failed ? null : SHOWN));
  return news;
}
