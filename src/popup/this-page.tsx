import type { PageAnswer, PartsAnswer } from "../diagnosis/plain-answer.ts";
import type { Chain } from "../http/chain.ts";
import { outcomeOf } from "../http/outcome.ts";
import { finalOf, type Page } from "../http/page.ts";
import type { GivenUp } from "../http/reduced-page.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { POPUP } from "../telling/labels/popup.ts";
import { HopLanes } from "../ui/hop-lanes.tsx";
import { useText } from "../ui/language.tsx";
import { StatusMark } from "../ui/status-mark.tsx";
import { FailedParts } from "./failed-parts.tsx";

type Props = {
  readonly page: Page | null;
  /** What the background found out about it; null where it has not looked yet. */
  readonly answer: PageAnswer | null;
  /** What failed below it; null while nobody has told. */
  readonly parts: PartsAnswer | null;
  readonly permitted: boolean;
  /** The headline alone: the reader is looking something up. */
  readonly brief: boolean;
  readonly onGrant: () => void;
};

/** What is known of the document that the tab shows. */
export function ThisPage({ page, answer, parts, permitted, brief, onGrant }: Props) {
  const t = useText();
  const last = page && finalOf(page);
  if (!page || !last) {
    return brief ? null : (
      <section class="this-page">
        <p class="dim">{t(permitted ? POPUP.notSeen : POPUP.noPermission)}</p>
        {!permitted && (
          <button type="button" onClick={onGrant}>
            {t(POPUP.grant)}
          </button>
        )}
      </section>
    );
  }
  const chain: Chain = { id: last.id, hops: page.hops };
  const code = last.response ? `${last.response.status} ${last.response.statusText}` : last.failure?.name;
  return (
    <section class={brief ? "this-page brief" : "this-page"} aria-label={t(POPUP.thisPage)}>
      <p class="headline">
        <StatusMark outcome={outcomeOf(last)}>{null}</StatusMark>
        <b>{answer ? t(answer.verdict) : code}</b>
      </p>
      {!brief && (
        <>
          {answer && <Explanation answer={answer} hasStatus={last.response !== null} />}
          <p class="dim">
            {URL.canParse(last.request.url) ? new URL(last.request.url).host : last.request.url}
            {answer?.author && <> · {t(POPUP.answeredBy, { who: t(answer.author.name) })}</>}
          </p>
          {page.hops.length > 1 && !page.givenUp?.hops && <HopLanes chain={chain} current={last.id} />}
          {page.givenUp && <p class="dim given-up">{t(...sayGivenUp(page.givenUp, answer !== null))}</p>}
          {parts && <FailedParts parts={parts} />}
        </>
      )}
    </section>
  );
}

/** What it means and what may have caused it; a verdict names no cause that is only possible, that of a failure tells all others whole. */
function Explanation({ answer, hasStatus }: { answer: PageAnswer; hasStatus: boolean }) {
  const t = useText();
  const [first, ...others] = answer.causes;
  const names = others.map(({ name }) => t(name)).join(t(POPUP.between));
  return (
    <>
      {answer.meaning && <p class="dim">{t(answer.meaning)}</p>}
      {first && (
        <p>
          <span class={`certainty ${first.certainty}`}>{t(DETAIL[first.certainty])}</span>
          {first.certainty === "possible" && <b> {t(first.name)}</b>}
          {(hasStatus || first.certainty === "possible") && <> {t(first.why)}</>}
        </p>
      )}
      {others.length > 0 && <p class="dim">{t(POPUP.alsoPossible, { causes: names })}</p>}
    </>
  );
}

/** What is missing, how many redirects, and what brings it back. */
function sayGivenUp({ what, hops }: GivenUp, explained: boolean): Parameters<ReturnType<typeof useText>> {
  if (!explained) return [POPUP.allGivenUp];
  if (hops > 0) return [hops === 1 ? POPUP.hopGivenUp : POPUP.hopsGivenUp, { count: hops }];
  return [what === "values" ? POPUP.valuesGivenUp : POPUP.fieldsGivenUp];
}
