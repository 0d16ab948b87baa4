import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { LIST } from "../telling/labels/list.ts";
import { useText } from "../ui/language.tsx";
import type { Store } from "./store.ts";

/** How long errors are gathered before they are spoken, in milliseconds: one sentence, no chatter. */
const PAUSE = 2_000;

/** Tells a screen reader of new errors, each once, whenever it turns out to be one. */
export function ErrorNews({ store }: { store: Store }) {
  const t = useText();
  const said = useSignal("");
  const told = useRef<ReadonlySet<string>>(new Set());
  const errors = store.counts.value.errors;

  useEffect(() => {
    if (errors === 0) told.current = new Set();
    const timer = setTimeout(() => {
      const now = store.rows.value.filter((row) => row.isError);
      const fresh = now.filter(({ id }) => !told.current.has(id));
      told.current = new Set(now.map(({ id }) => id));
      const last = fresh.at(-1);
      if (!last) return;
      const { response, request } = last.exchange;
      const name = `${response?.status ?? t(LIST.failed)} ${request.method} ${request.url.slice(0, 80)}`;
      said.value = t(fresh.length === 1 ? LIST.newError : LIST.newErrors, {
        count: fresh.length,
        last: name,
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [errors, store, said, t]);

  return (
    <p class="visually-hidden" role="status">
      {said.value}
    </p>
  );
}
