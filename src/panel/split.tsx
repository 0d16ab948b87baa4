import { useRef } from "preact/hooks";
import { LIST } from "../telling/labels/list.ts";
import { useText } from "../ui/language.tsx";
import type { CopyTold } from "./copy-items.ts";
import { Detail } from "./detail.tsx";
import { List } from "./list.tsx";
import type { Sharing } from "./share-menu.tsx";
import { Splitter } from "./splitter.tsx";
import type { Store } from "./store.ts";
import { TimeStrip } from "./time-strip.tsx";
import type { View } from "./view.ts";

type Props = {
  readonly store: Store;
  /** The list keeps to the newest request. */
  readonly follows: boolean;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly sharing: Sharing;
  readonly onTold: (told: CopyTold) => void;
};

/** List and detail, side by side or stacked. */
export function Split({ store, follows, view, onView, sharing, onTold }: Props) {
  const t = useText();
  const detail = useRef<HTMLElement>(null);
  const buckets = store.buckets.value;
  return (
    <main style={{ "--first": `${view.share}fr`, "--second": `${1 - view.share}fr` }}>
      <div class="pane">
        {buckets && (
          <TimeStrip
            buckets={buckets}
            range={store.range.value}
            onRange={(range) => {
              store.range.value = range;
            }}
          />
        )}
        {store.visible.value.length === 0 && (
          <p class="hint">
            {t(LIST.noMatch)}{" "}
            <button type="button" class="quiet link" onClick={() => showAll(store)}>
              {t(LIST.showAll)}
            </button>
          </p>
        )}
        <List
          store={store}
          follows={follows}
          columns={view.columns}
          onColumns={(columns) => onView({ ...view, columns })}
          onEnter={() => detail.current?.focus()}
          sharing={sharing}
          onTold={onTold}
        />
      </div>
      <Splitter share={view.share} onShare={(share) => onView({ ...view, share })} />
      <aside ref={detail} class="pane detail" tabIndex={-1} aria-label={t(LIST.detail)}>
        {store.explains.value && (
          <Detail
            store={store}
            folded={view.foldedSections}
            onFolded={(foldedSections) => onView({ ...view, foldedSections })}
            sharing={sharing}
          />
        )}
      </aside>
    </main>
  );
}

/** Whatever keeps rows out of the list is taken away. */
function showAll(store: Store): void {
  store.filter.value = "";
  store.chip.value = "all";
  store.range.value = null;
}
