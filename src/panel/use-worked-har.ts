import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect } from "preact/hooks";
import type { Store } from "./store.ts";
import { openWorkedHar, type WorkedHar } from "./worked-har.ts";

type Worked = {
  readonly har: ReadonlySignal<WorkedHar | null>;
  readonly open: (name: string, file: Blob) => void;
  readonly close: () => void;
};

/**
 * One HAR of when it worked, beside whatever the list shows: it stays when another file is opened there, until the
 * reader takes it away.
 */
export function useWorkedHar(store: Store): Worked {
  const har = useSignal<WorkedHar | null>(null);
  const other = har.value?.read.value?.other ?? null;

  function close(): void {
    har.value?.close();
    har.value = null;
  }
  useEffect(() => close, []);
  useLayoutEffect(() => store.compareBeside(other), [store, other]);

  return {
    har,
    open(name, file) {
      close();
      har.value = openWorkedHar(name, file);
    },
    close,
  };
}
