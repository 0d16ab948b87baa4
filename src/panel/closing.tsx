import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type CodeMeaning, loadCodeMeaning } from "../brain/code-meaning.ts";
import type { Stream, StreamClose } from "../http/stream.ts";
import { closeEntry } from "../telling/close-entry.ts";
import { oneLine } from "../telling/inert.ts";
import { STREAM } from "../telling/labels/stream.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { SourceLinks } from "../ui/source-links.tsx";

/** How a WebSocket was closed, and what the catalogue says of the code; or that the record does not tell. */
export function Closing({ stream: { close, recordedBy } }: { stream: Stream }) {
  const t = useText();
  const language = useLanguage();
  const meaning = useSignal<CodeMeaning | null>(null);
  const id = close === undefined ? null : closeEntry(close);
  useEffect(() => {
    let wanted = true;
    meaning.value = null;
    if (id !== null)
      void loadCodeMeaning(id, language).then((found) => {
        if (wanted) meaning.value = found;
      });
    return () => {
      wanted = false;
    };
  }, [language, id, meaning]);
  if (close === undefined)
    return <p class="closing dim">{t(recordedBy ? STREAM.closeNotTellable : STREAM.closeNotTold)}</p>;
  const found = meaning.value;
  return (
    <div class="closing">
      <p>
        <b>{wordsOf(close, t)}</b>
      </p>
      {found && (
        <>
          <p>{t(STREAM.means, { name: nameOf(close, found), meaning: t(found.entry.meaning) })}</p>
          {found.card?.advice && <p class="dim">{found.card.advice}</p>}
          <SourceLinks sources={found.card?.sources ?? []} />
        </>
      )}
    </div>
  );
}

function wordsOf(close: StreamClose, t: ReturnType<typeof useText>): string {
  if (close === "aborted") return t(STREAM.aborted);
  const { code } = close;
  const reason = oneLine(close.reason);
  if (code === null) return t(STREAM.closedWithout);
  if (code === "unreadable")
    return reason === "" ? t(STREAM.closedUnreadable) : t(STREAM.closedUnreadableReason, { reason });
  return reason === "" ? t(STREAM.closedWith, { code }) : t(STREAM.closedWithReason, { code, reason });
}

/** The number too where the line above has none. */
function nameOf(close: StreamClose, { entry: { code, phrase } }: CodeMeaning): string {
  return close === "aborted" || close.code === null ? `${code} ${phrase}` : phrase;
}
