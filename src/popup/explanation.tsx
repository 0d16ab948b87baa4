import type { PageAnswer } from "../diagnosis/plain-answer.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { POPUP } from "../telling/labels/popup.ts";
import { InlineCode } from "../ui/inline-code.tsx";
import { useText } from "../ui/language.tsx";

type Props = { readonly answer: PageAnswer };
type FirstProps = Props & { readonly hasStatus: boolean; readonly tellsMeaning: boolean };

/**
 * What it means, what may have caused it, and what to do first. A verdict names no cause that is only possible, nor one
 * of several that fit alike; that of a failure tells all others whole.
 */
export function FirstCause({ answer, hasStatus, tellsMeaning }: FirstProps) {
  const t = useText();
  const [first] = answer.causes;
  const isUnnamed =
    first && (first.certainty === "possible" || (hasStatus && !t(answer.verdict).includes(t(first.name))));
  return (
    <>
      {tellsMeaning && answer.meaning && <p class="dim">{t(answer.meaning)}</p>}
      {first && (
        <p>
          <span class={`certainty ${first.certainty}`}>{t(DETAIL[first.certainty])}</span>
          {isUnnamed && <b> {t(first.name)}</b>}
          {(hasStatus || isUnnamed) && <> {t(first.why)}</>}
        </p>
      )}
      {answer.step && (
        <p class="step">
          <InlineCode>{t(POPUP.doFirst, { step: t(answer.step) })}</InlineCode>
        </p>
      )}
    </>
  );
}

export function OtherCauses({ answer }: Props) {
  const t = useText();
  const [first, ...others] = answer.causes;
  if (first?.certainty === "certain" || others.length === 0) return null;
  const names = others.map(({ name }) => t(name)).join(t(POPUP.between));
  return <p class="dim">{t(POPUP.alsoPossible, { causes: names })}</p>;
}
