import type { FoundCause } from "../diagnosis/diagnosis.ts";
import type { Evidence } from "../diagnosis/evidence.ts";
import type { Text } from "../diagnosis/text.ts";
import { evidenceAsRead, quotedOnce } from "../telling/evidence-text.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { placeName } from "../telling/place-name.ts";
import { useText } from "./language.tsx";
import { Prose } from "./prose.tsx";
import { SourceLinks } from "./source-links.tsx";

type Props = {
  readonly cause: FoundCause;
  /** Marks the evidence where it stands; without it the quotation is no button. */
  readonly onEvidence?: (evidence: Evidence) => void;
  /** Closed ones show their name and reason alone, until the reader opens them. */
  readonly open: boolean;
  /** A step that stands above the card already: the list has those that come after it. */
  readonly toldAbove?: Text | null;
};

/** One cause: how sure, why, the quoted evidence, what to do and what would confirm it. */
export function CauseCard({ cause, onEvidence, open, toldAbove = null }: Props) {
  const t = useText();
  return (
    <details class="cause" data-mechanism={cause.mechanism} open={open}>
      <summary>
        <span class={`certainty ${cause.certainty}`}>{t(DETAIL[cause.certainty])}</span>
        <h4>{t(cause.name)}</h4>
        <span class="why">
          <Prose>{t(cause.why)}</Prose>
        </span>
      </summary>
      {cause.evidence.length > 0 && <EvidenceList evidence={cause.evidence} onEvidence={onEvidence} />}
      <Steps steps={cause.fix} toldAbove={toldAbove} />
      <p class="confirm">
        <b>{t(cause.certainty === "certain" ? DETAIL.seeForYourself : DETAIL.confirm)}</b>{" "}
        <Prose>{t(cause.confirm)}</Prose>
      </p>
      <SourceLinks sources={cause.sources} />
    </details>
  );
}

function Steps({ steps, toldAbove }: { steps: readonly Text[]; toldAbove: Text | null }) {
  const t = useText();
  const rest = steps[0] === toldAbove ? steps.slice(1) : steps;
  if (rest.length === 0) return null;
  return (
    <>
      <h5>{t(DETAIL.nextSteps)}</h5>
      <ol aria-label={t(DETAIL.nextSteps)}>
        {rest.map((step) => (
          <li key={step.en}>
            <Prose>{t(step)}</Prose>
          </li>
        ))}
      </ol>
    </>
  );
}

function EvidenceList({
  evidence,
  onEvidence,
}: {
  evidence: readonly Evidence[];
  onEvidence: ((evidence: Evidence) => void) | undefined;
}) {
  const t = useText();
  return (
    <ul class="evidence">
      {quotedOnce(evidence).map((piece) => {
        const quoted = (
          <>
            <span class="dim">{t(placeName(piece.where))}</span>
            <code>{evidenceAsRead(piece)}</code>
          </>
        );
        return (
          <li key={`${piece.where} ${piece.at} ${piece.text}`}>
            {onEvidence ? (
              <button type="button" onClick={() => onEvidence(piece)}>
                {quoted}
              </button>
            ) : (
              quoted
            )}
          </li>
        );
      })}
    </ul>
  );
}
