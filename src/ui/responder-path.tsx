import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { evidenceText } from "../telling/evidence-text.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { ROLE_NAMES } from "../telling/labels/roles.ts";
import { useText } from "./language.tsx";

type Props = {
  readonly diagnosis: Diagnosis;
  /** The page got no response: somebody on the way ended it, and nobody wrote one. */
  readonly failed: boolean;
};

/** browser → … → the one that wrote the response, as far as it can be told. */
export function ResponderPath({ diagnosis, failed }: Props) {
  const t = useText();
  const { path, author } = diagnosis;
  const beyondBrowser = path.filter((stop) => stop.id !== "browser");
  return (
    <ol class="path">
      <li>
        <span class={`stop ${author?.id === "browser" ? "wrote" : ""}`}>
          {t(DETAIL.yourBrowser)}
          {author?.id === "browser" && <small>{t(failed ? DETAIL.endedIt : DETAIL.wroteThis)}</small>}
        </span>
      </li>
      {beyondBrowser.map((stop) => (
        <li key={stop.id}>
          <span
            class={`stop ${stop.wrote ? "wrote" : ""}`}
            title={stop.evidence.map(evidenceText).join("\n")}
          >
            {t(stop.name)}
            <small>
              {t(ROLE_NAMES[stop.role])} · {t(stop.wrote ? DETAIL.wroteThis : DETAIL.passedOn)}
            </small>
          </span>
        </li>
      ))}
      {!author && (
        <li>
          <span class="stop">
            ?<small>{t(failed ? DETAIL.cannotTellEnd : DETAIL.cannotTell)}</small>
          </span>
        </li>
      )}
    </ol>
  );
}
