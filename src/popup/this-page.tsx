import type { PageAnswer, PartsAnswer } from "../diagnosis/plain-answer.ts";
import type { Chain } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import { finalOf, type Page } from "../http/page.ts";
import type { GivenUp } from "../http/reduced-page.ts";
import { type Outcome, outcomeOfStatus } from "../http/status-class.ts";
import { authorLine } from "../telling/author-line.ts";
import { POPUP } from "../telling/labels/popup.ts";
import { HopLanes } from "../ui/hop-lanes.tsx";
import { useText } from "../ui/language.tsx";
import { StatusMark } from "../ui/status-mark.tsx";
import { FirstCause, OtherCauses } from "./explanation.tsx";
import { FailedCount, FailedHeadline, FailedParts, Unseen } from "./failed-parts.tsx";

type Props = {
  readonly page: Page | null;
  /** What the background found out about it; null where it has not looked yet. */
  readonly answer: PageAnswer | null;
  /** The document that the tab still waits for. */
  readonly awaited: string | null;
  /** What failed below it; null while nobody has told. */
  readonly parts: PartsAnswer | null;
  /** It is not known yet what failed below it. */
  readonly asking: boolean;
  readonly permitted: boolean;
  /** The headline alone: the reader is looking something up. */
  readonly brief: boolean;
  readonly onGrant: () => void;
};

/** What is known of the document that the tab shows; of a good one what failed below it leads. */
export function ThisPage({ page, answer, awaited, parts, asking, permitted, brief, onGrant }: Props) {
  const t = useText();
  const last = page && finalOf(page);
  const loading = awaited !== null && <p class="dim">{t(POPUP.loading, { host: hostOf(awaited) })}</p>;
  if (!page || !last) {
    return brief ? null : (
      <section class="this-page">
        {loading || <p class="dim">{t(permitted ? POPUP.notSeen : POPUP.noPermission)}</p>}
        {!permitted && (
          <button type="button" onClick={onGrant}>
            {t(POPUP.grant)}
          </button>
        )}
      </section>
    );
  }
  const outcome = answer?.outcome ?? outcomeAlone(last);
  const failed = parts && parts.groups.length > 0 ? parts : null;
  const leads = failed !== null && outcome === "success";
  const code = last.response ? `${last.response.status} ${last.response.statusText}` : last.failure?.name;
  const verdict = answer ? t(answer.verdict) : code;
  return (
    <section class={brief ? "this-page brief" : "this-page"} aria-label={t(POPUP.thisPage)}>
      {loading}
      {leads ? (
        <FailedHeadline parts={failed} />
      ) : (
        <p class="headline">
          <StatusMark outcome={outcome}>{answer?.word ? t(answer.word) : null}</StatusMark>
          <b>{verdict}</b>
        </p>
      )}
      {!brief && leads && (
        <div class="parts">
          <FailedParts parts={failed} />
          <p class="dim">{t(POPUP.pageItself, { verdict: verdict ?? "" })}</p>
        </div>
      )}
      {!brief && <Document page={page} last={last} answer={answer} tellsMeaning={!leads} />}
      {!brief && parts && !failed && <Unseen parts={parts} />}
      {!brief && !parts && asking && <p class="dim asking">{t(POPUP.asking)}</p>}
      {!brief && failed && !leads && (
        <section class="parts">
          <h3>
            <FailedCount parts={failed} />
          </h3>
          <FailedParts parts={failed} />
        </section>
      )}
    </section>
  );
}

type DocumentProps = Pick<Props, "answer"> & {
  readonly page: Page;
  readonly last: Exchange;
  readonly tellsMeaning: boolean;
};

/** Why the document ended as it did, what to do first, who answered, and the way to it. */
function Document({ page, last, answer, tellsMeaning }: DocumentProps) {
  const t = useText();
  const chain: Chain = { id: last.id, hops: page.hops };
  const missing = page.givenUp && sayGivenUp(page.givenUp, answer !== null);
  return (
    <>
      {answer && (
        <FirstCause answer={answer} hasStatus={last.response !== null} tellsMeaning={tellsMeaning} />
      )}
      <p class="dim">
        {hostOf(last.request.url)}
        {answer?.author && <> · {t(authorLine(answer.author))}</>}
      </p>
      {answer && <OtherCauses answer={answer} />}
      {page.hops.length > 1 && !page.givenUp?.hops && <HopLanes chain={chain} current={last.id} />}
      {missing && <p class="dim given-up">{t(...missing)}</p>}
    </>
  );
}

/** How it ended by its own exchange, where all else that was known is given up. */
function outcomeAlone({ response, failure, ended }: Exchange): Outcome {
  if (failure && (response?.status ?? 0) < 400) return "failed";
  if (response) return outcomeOfStatus(response.status);
  return ended ? "unknown" : "pending";
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** What a reader would look for in vain. Of fields the popup shows no more than each hop keeps. */
function sayGivenUp(
  { what, hops }: GivenUp,
  explained: boolean,
): Parameters<ReturnType<typeof useText>> | null {
  if (!explained) return [POPUP.allGivenUp];
  if (hops > 0) return [POPUP.hopsGivenUp, { count: hops }];
  return what === "values" ? [POPUP.valuesGivenUp] : null;
}
