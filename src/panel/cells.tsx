import { isRunningStream } from "../http/event-stream.ts";
import { isPostRedirectGet } from "../http/post-redirect-get.ts";
import { causeLine } from "../telling/cause-line.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { LIST } from "../telling/labels/list.ts";
import { REDIRECT } from "../telling/labels/redirect.ts";
import { lossText } from "../telling/losses.ts";
import { gotNothing } from "../telling/verdict.ts";
import { LONG_WAIT, waitsSince } from "../telling/waiting.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { Elapsed } from "./elapsed.tsx";
import type { Row } from "./row.ts";

/** The method; at the end of a chain that changed it also what it was. */
export function Method({ row }: { row: Row }) {
  const t = useText();
  const { method } = row.exchange.request;
  const { changedOnTheWay: onTheWay } = row;
  if (!onTheWay) return <>{method}</>;
  return (
    <span title={t(onTheWay.count === 1 ? REDIRECT.chainChangedOnce : REDIRECT.chainChanged, onTheWay)}>
      {method}
    </span>
  );
}

/** What a redirect did to the request, as chips, and the likely cause in one line. */
export function Cause({ row }: { row: Row }) {
  return (
    <>
      <Changes row={row} />
      {row.losses.length === 0 && <FirstCause row={row} />}
    </>
  );
}

/** What was lost stands out; what a form's redirect changes as it should is told calmly. */
function Changes({ row }: { row: Row }) {
  const t = useText();
  const language = useLanguage();
  const { change, exchange, losses, changedOnTheWay: onTheWay } = row;
  if (onTheWay) {
    const asMeant = isPostRedirectGetChain(row);
    return <span class={asMeant ? "dim" : "was"}>{t(REDIRECT.was, { from: onTheWay.from })}</span>;
  }
  if (!change) return null;
  if (losses.length > 0) {
    return (
      <>
        {losses.map((loss) => (
          <span key={loss} class={loss === "body" ? "lost" : "changed"}>
            {t(lossText(loss, exchange, change, language))}
          </span>
        ))}
      </>
    );
  }
  if (!row.changesMethod) return null;
  return <span class="dim">{t(lossText("method", exchange, change, language))}</span>;
}

/** The method changed at forms that were answered with a page alone. */
function isPostRedirectGetChain({ chain }: Row): boolean {
  return chain?.hops.every((hop, at) => at === chain.hops.length - 1 || isPostRedirectGet(hop)) ?? false;
}

function FirstCause({ row }: { row: Row }) {
  const t = useText();
  if (row.outcome === "pending") return <Waiting row={row} />;
  const cause = row.isDiagnosed ? row.diagnosis.causes[0] : null;
  const line = cause && causeLine(row.exchange, row.diagnosis);
  if (!cause || !line)
    return isRunningStream(row.exchange) ? <span class="dim">{t(LIST.streamRuns)}</span> : null;
  return (
    <span
      class={cause.certainty === "possible" && !gotNothing(row.diagnosis) ? "dim" : ""}
      title={`${t(DETAIL[cause.certainty])}: ${t(cause.name)}. ${t(cause.why)}`}
    >
      {t(line)}
    </span>
  );
}

function Waiting({ row: { exchange } }: { row: Row }) {
  const t = useText();
  const since = waitsSince(exchange);
  if (since === null) return null;
  return (
    <span class="dim">
      <Elapsed since={since} after={LONG_WAIT} says={() => t(LIST.noAnswerYet)} />
    </span>
  );
}
