import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { LIST } from "../telling/labels/list.ts";
import { useText } from "../ui/language.tsx";
import type { Store } from "./store.ts";

/** How long errors are gathered before they are spoken, in milliseconds: one sentence, no chatter. */
const PAUSE = 2_000;

/** Tells a screen reader of new errors. */
export function ErrorNews({ store }: { store: Store }) {
  const t = useText();
  const said = useSignal("");
  const told = useRef(0);
  const errors = store.counts.value.errors;

  useEffect(() => {
    if (errors <= told.current) {
      told.current = errors;
      return;
    }
    const timer = setTimeout(() => {
      const last = store.rows.value.findLast((row) => row.isError);
      if (!last) return;
      const { response, request } = last.exchange;
      const name = `${response?.status ?? t(LIST.failed)} ${request.method} ${request.url.slice(0, 80)}`;
      const count = errors - told.current;
      said.value = t(count === 1 ? LIST.newError : LIST.newErrors, { count, last: name });
      told.current = errors;
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [errors, store, said, t]);

  return (
    <p class="visually-hidden" role="status">
      {said.value}
    </p>
  );
}
