import { statusOf } from "../http/outcome.ts";
import { firstStep } from "../telling/first-step.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { useText } from "../ui/language.tsx";
import { Prose } from "../ui/prose.tsx";
import type { Row } from "./row.ts";

/** The one thing to do first: where several causes fit, the observation that decides between them. */
export function FirstStep({ row }: { row: Row }) {
  const t = useText();
  const { exchange, diagnosis } = row;
  const [first, second] = diagnosis.causes;
  const step = firstStep(exchange, diagnosis);
  if (!first || !step) return null;
  // Behind a gateway stand things that only its log tells apart.
  const isOpen =
    second !== undefined &&
    [502, 503, 504].includes(statusOf(exchange) ?? 0) &&
    first.certainty !== "certain" &&
    first.evidence.length > 0;
  return (
    <section class="first-step">
      <h3>{t(DETAIL.doFirst)}</h3>
      {isOpen && <p class="dim">{t(DETAIL.decides)}</p>}
      <p>
        <Prose>{t(isOpen ? first.confirm : step)}</Prose>
      </p>
    </section>
  );
}
