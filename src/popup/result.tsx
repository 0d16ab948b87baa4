import type { Findable } from "../brain/catalogue.ts";
import { outcomeOfStatus } from "../http/status-class.ts";
import { CARD } from "../telling/labels/card.ts";
import { useText } from "../ui/language.tsx";
import { StatusMark } from "../ui/status-mark.tsx";

/** Longer codes, such as `DEPLOYMENT_NOT_FOUND`, are shown as the name. */
const LONGEST_MARK = 7;

type Props = {
  readonly entry: Findable;
  readonly id: string;
  readonly active: boolean;
  readonly onOpen: () => void;
};

/** One line of the results. */
export function Result({ entry, id, active, onOpen }: Props) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field handles the keys
    <div id={id} class="result" role="option" aria-selected={active} onClick={onOpen}>
      <EntryMark entry={entry} />
      <span>
        <EntryTitle entry={entry} />
        <small>{t(entry.meaning)}</small>
      </span>
    </div>
  );
}

/** The code in the colour and shape of its class; a failure has the shape alone, for it has no code. */
export function EntryMark({ entry }: { entry: Findable }) {
  if (entry.kind === "failure") return <StatusMark outcome="failed">{null}</StatusMark>;
  // Another protocol's number has no class of HTTP's.
  if (entry.kind === "protocol")
    return <StatusMark outcome="unknown">{isLong(entry) ? null : entry.code}</StatusMark>;
  // A long code is shown as the name; some vendors begin the wording with the status that comes along.
  const shown = isLong(entry) ? (/^\d{3}(?=:)/.exec(entry.phrase)?.[0] ?? null) : entry.code;
  const status = Number.parseInt(shown ?? "", 10);
  return (
    <StatusMark outcome={Number.isNaN(status) ? "unknown" : outcomeOfStatus(status)}>{shown}</StatusMark>
  );
}

function isLong({ kind, code }: Findable): boolean {
  return kind !== "failure" && code.length > LONGEST_MARK;
}

/** What the code is called, in the reader's words too where those differ, and by whom. */
export function EntryTitle({ entry }: { entry: Findable }) {
  const t = useText();
  const own = entry.name && t(entry.name);
  // A symptom has no word but ours.
  const shown = entry.code === entry.name?.en ? own : isLong(entry) ? entry.code : entry.phrase;
  // In English a status' name is its phrase; a failure's tells more than the browser's word for it.
  const same = own === shown || own === (entry.kind === "failure" ? entry.phrase : entry.name?.en);
  return (
    <>
      <b>{shown}</b> {!same && own} <EntrySender entry={entry} />
    </>
  );
}

function EntrySender({ entry }: { entry: Findable }) {
  const t = useText();
  if (entry.vendor) return <span class="sender">{t(entry.vendor)}</span>;
  if (entry.kind === "vendor") return <span class="sender">{t(CARD.unregistered)}</span>;
  return null;
}
