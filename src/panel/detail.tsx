import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { FoundCause } from "../diagnosis/diagnosis.ts";
import type { Evidence } from "../diagnosis/evidence.ts";
import { gatewayTie } from "../diagnosis/gateway-tie.ts";
import type { Text } from "../diagnosis/text.ts";
import { stepFor } from "../telling/first-step.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { rivalsOf } from "../telling/rivals.ts";
import { isThroughWorker } from "../telling/through-worker.ts";
import { CauseCard } from "../ui/cause-card.tsx";
import { FindingList } from "../ui/finding-list.tsx";
import { HopLanes } from "../ui/hop-lanes.tsx";
import { useText } from "../ui/language.tsx";
import { ResponderPath } from "../ui/responder-path.tsx";
import { WhatIfTable } from "../ui/what-if-table.tsx";
import { FirstStep } from "./first-step.tsx";
import { Meaning } from "./meaning.tsx";
import { Overview } from "./overview.tsx";
import { RawSearch } from "./raw-search.tsx";
import { RawSections, sectionOf } from "./raw-sections.tsx";
import type { Row } from "./row.ts";
import { FoldContext, Section } from "./section.tsx";
import { ServerSaid } from "./server-said.tsx";
import { ShareMenu, type Sharing } from "./share-menu.tsx";
import { SinceItWorked } from "./since-it-worked.tsx";
import type { Store } from "./store.ts";
import { StreamSection } from "./stream-section.tsx";
import { phasesOf, TimingBar } from "./timing-bar.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";
import { VerdictHeader } from "./verdict-header.tsx";
import { WaitingStep } from "./waiting.tsx";

type Props = {
  readonly store: Store;
  /** Ids of the sections that the reader folded; remembered for every exchange. */
  readonly folded: readonly string[];
  readonly onFolded: (folded: readonly string[]) => void;
  readonly sharing: Sharing;
};

/** The answer for one exchange, top to bottom: verdict, causes, chain, who answered, rules, raw. */
export function Detail({ store, folded, onFolded, sharing }: Props) {
  const row = store.selected.value;
  const marked = useSignal<Evidence | null>(null);
  const search = useSignal("");
  useKeptFocus(store);
  useEffect(() => {
    marked.value = null;
    if (row) void store.readBody(row);
  }, [row?.id]);

  function mark(evidence: Evidence): void {
    // A copy: the same piece, clicked again, is shown again.
    marked.value = { ...evidence };
    const section = sectionOf(evidence);
    if (section === null) return;
    if (folded.includes(section)) onFolded(folded.filter((other) => other !== section));
    document.getElementById(`section-${section}`)?.scrollIntoView({ block: "nearest" });
  }

  if (!row) return <Overview store={store} />;
  return (
    <FoldContext.Provider value={{ folded, onFolded }}>
      <Answer
        key={row.id}
        store={store}
        row={row}
        marked={marked.value}
        onMark={mark}
        search={search}
        sharing={sharing}
      />
    </FoldContext.Provider>
  );
}

type AnswerProps = {
  readonly store: Store;
  readonly row: Row;
  readonly marked: Evidence | null;
  readonly onMark: (evidence: Evidence) => void;
  /** What the reader looks for in the raw messages; stays from one exchange to the next. */
  readonly search: Signal<string>;
  readonly sharing: Sharing;
};

function Answer({ store, row, marked, onMark, search, sharing }: AnswerProps) {
  const { exchange, diagnosis, change, chain } = row;
  const { causes, findings, said, status } = diagnosis;
  const { standing, outdone } = rivalsOf(causes);
  const step = stepFor(exchange, diagnosis, row.losses);
  // What decides between them stands above: none of them is opened as if it were the one.
  const isTied = gatewayTie(diagnosis).length > 0;
  const t = useText();
  const answer = useRef<HTMLDivElement>(null);
  // What was read last may stand far below where this one begins.
  useLayoutEffect(() => answer.current?.closest(".detail")?.scrollTo(0, 0), []);
  const isPending = row.outcome === "pending";
  const phases = phasesOf(exchange.timings);
  return (
    <div class="answer" ref={answer}>
      <VerdictHeader row={row} openSource={sharing.openSource}>
        <div class="actions">
          <RawSearch query={search} root={() => answer.current} />
          <ShareMenu row={row} sharing={sharing} />
        </div>
      </VerdictHeader>
      {said && (
        <ServerSaid evidence={said.evidence} throughWorker={isThroughWorker(diagnosis)} onMark={onMark} />
      )}
      {!isPending && (
        <ResponderPath
          exchange={exchange}
          diagnosis={diagnosis}
          fault={row.fault}
          around={{ preflight: row.preflight, isWorkersOwn: row.isWorkersOwn }}
        />
      )}
      {step && <FirstStep row={row} step={step} />}
      {isPending && <WaitingStep row={row} />}
      <SinceItWorked row={row} store={store} />
      {causes.length > 0 && (
        <Section id="causes" title={titleOf(standing)}>
          {standing.map((cause, index) => (
            <CauseCard
              key={cause.id}
              cause={cause}
              open={index === 0 && !isTied}
              onEvidence={onMark}
              toldAbove={index === 0 ? step : null}
            />
          ))}
          {outdone.length > 0 && (
            <details class="outdone">
              <summary class="dim">{t(DETAIL.outdone, { count: outdone.length })}</summary>
              {outdone.map((cause) => (
                <CauseCard key={cause.id} cause={cause} open={false} onEvidence={onMark} />
              ))}
            </details>
          )}
        </Section>
      )}
      {(chain || change) && (
        <Section id="hops" title={DETAIL.hops}>
          <HopLanes chain={chain ?? { id: exchange.id, hops: [exchange] }} current={exchange.id} />
        </Section>
      )}
      {/* Whatever leads round in a circle does so with each of them. */}
      {change && !row.isInLoop && (
        <Section id="what-if" title={DETAIL.whatIf}>
          <WhatIfTable exchange={exchange} />
        </Section>
      )}
      <StreamSection
        exchange={exchange}
        tellsMessages={store.tellsMessages}
        onRefresh={() => void store.readBody(row)}
      />
      {status && (row.fault === null || status.code >= 400) && (
        <Section id="meaning" title={DETAIL.meaning}>
          <Meaning status={status} />
        </Section>
      )}
      {findings.length > 0 && (
        <Section id="findings" title={DETAIL.findings}>
          <FindingList findings={findings} />
        </Section>
      )}
      {phases.length > 0 && (
        <Section id="timing" title={DETAIL.timing}>
          <TimingBar phases={phases} />
        </Section>
      )}
      <RawSections exchange={exchange} marked={marked} search={search.value} />
    </div>
  );
}

/** What the causes are called together, no surer than they are. */
function titleOf(causes: readonly FoundCause[]): Text {
  if (causes.every(({ certainty }) => certainty === "possible"))
    return causes.length > 1 ? DETAIL.possibleCauses : DETAIL.possibleCause;
  if (causes.length > 1) return DETAIL.causes;
  return causes[0]?.certainty === "certain" ? DETAIL.provenCause : DETAIL.cause;
}
