import { DETAIL } from "../telling/labels/detail.ts";
import { FILTER, KEY_MEANINGS, STATE_MEANINGS } from "../telling/labels/filter-keys.ts";
import { useText } from "../ui/language.tsx";
import { KEY_NAMES, KEYS } from "./query-keys.ts";
import { STATES } from "./query-states.ts";
import { UNRECORDED } from "./query-words.ts";
import { useDialog } from "./use-dialog.ts";

/** Every term of the filter: made of the table that the filter itself is made of. */
export function FilterHelpDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const dialog = useDialog(onClose);
  const states = Object.keys(STATES) as (keyof typeof STATES)[];
  return (
    <dialog {...dialog.props} class="settings filter-help" aria-labelledby="filter-help-title">
      <h2 id="filter-help-title">{t(FILTER.help)}</h2>
      <p>{t(FILTER.helpHint)}</p>
      <dl>
        {KEY_NAMES.filter((name) => name !== "is").map((name) => (
          <Line
            key={name}
            example={KEYS[name].example}
            says={t(KEY_MEANINGS[name])}
            aliases={wordsFor(name).map((alias) => `${alias}:`)}
          />
        ))}
        {states.map((name) => (
          <Line
            key={name}
            example={`is:${name}`}
            says={t(STATE_MEANINGS[name])}
            aliases={(STATES[name].aliases ?? []).map((alias) => `is:${alias}`)}
          />
        ))}
      </dl>
      <p>{t(FILTER.unrecorded)}</p>
      <p class="words">
        {UNRECORDED.map((word) => (
          <code key={word}>{word.includes(":") ? word : `${word}:`}</code>
        ))}
      </p>
      <footer>
        <button type="button" class="primary" onClick={dialog.close}>
          {t(DETAIL.close)}
        </button>
      </footer>
    </dialog>
  );
}

/** The other words of a key; a pattern is shown between slashes, so that its own word is one of them. */
function wordsFor(name: keyof typeof KEYS): readonly string[] {
  return name === "regexp" ? ["regexp"] : (KEYS[name].aliases ?? []);
}

type LineProps = { readonly example: string; readonly says: string; readonly aliases: readonly string[] };

function Line({ example, says, aliases }: LineProps) {
  const t = useText();
  return (
    <div>
      <dt>
        <code>{example}</code>
      </dt>
      <dd>
        {says}
        {aliases.length > 0 && (
          <small class="dim">
            {t(FILTER.alias)}{" "}
            {aliases.map((alias) => (
              <code key={alias}>{alias}</code>
            ))}
          </small>
        )}
      </dd>
    </div>
  );
}
