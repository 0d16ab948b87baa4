import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { Chain } from "../http/chain.ts";
import { isAsLongAsAllowed } from "../http/given-up.ts";
import {
  type Column,
  chainColumns,
  chainDifferences,
  chainInWords,
  endsUnfollowed,
} from "../telling/chain-view.ts";
import { circleOf } from "../telling/circle.ts";
import { HOPS_AT_FIRST, hopsShown } from "../telling/hops-shown.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { REDIRECT } from "../telling/labels/redirect.ts";
import { isShown, isUnchanged, LANES, Pill, pathOf } from "./hop-lane-kinds.tsx";
import { useLanguage, useText } from "./language.tsx";

/**
 * A redirect chain as lanes: what each request carried, and where it changed. A real table with a
 * caption in words, so that it says the same to assistive technology.
 */
export function HopLanes({ chain, current }: { chain: Chain; current: string }) {
  const t = useText();
  const language = useLanguage();
  const margin = useSignal(HOPS_AT_FIRST);
  const place = chain.hops.findIndex(({ id }) => id === current);
  const circle = circleOf(chain);
  const end = circle ? circle.from + circle.length : chain.hops.length;
  const shownAt = circle && place >= end ? circle.from + ((place - circle.from) % circle.length) : place;
  const places = hopsShown(end, shownAt, margin.value);
  const columns = chainColumns(chain, places);
  const hidden = end - places.length;
  // What stays the same in one turn may change from turn to turn.
  const seen = circle ? chainColumns(chain, hopsShown(chain.hops.length, place, margin.value)) : columns;
  const shown = LANES.filter((lane) => isShown(seen, lane));
  const unchanged = LANES.filter((lane) => !shown.includes(lane) && isUnchanged(seen, lane));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a picture wider than the panel is scrolled by keyboard */}
      <div class="lanes" tabIndex={0} role="group" aria-label={t(DETAIL.hops)}>
        <table>
          <caption class="visually-hidden">
            {chainInWords(chain, places)
              .map((sentence) => t(sentence))
              .join(" ")}
          </caption>
          <thead>
            <tr>
              <td />
              {columns.map((column, index) => (
                <th
                  key={column.key}
                  scope="col"
                  class={gapClass(columns, index)}
                  aria-current={column.hop === shownAt ? "step" : undefined}
                >
                  {hidden > 0 && <small>{t(REDIRECT.hopNumber, { hop: column.hop })}</small>}
                  {column.hop === 0 ? t(REDIRECT.sent) : t(REDIRECT.after, { code: column.after ?? "" })}
                  {circle && column.hop >= circle.from && <small>×{circle.turns}</small>}
                  {column.told !== "sent" && (
                    <small>
                      {t(column.told === "predicted" ? REDIRECT.predictedOnly : REDIRECT.neverSent)}
                    </small>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Lane name={t(REDIRECT.address)} columns={columns}>
              {(column) => (
                <Pill tone="same" title={column.url}>
                  {pathOf(column.url)}
                </Pill>
              )}
            </Lane>
            {shown.map(({ name, cell }) => (
              <Lane key={name.en} name={t(name)} columns={columns}>
                {(column) => cell(column, t, language)}
              </Lane>
            ))}
          </tbody>
        </table>
      </div>
      {isAsLongAsAllowed(chain) && <p>{t(REDIRECT.mostFollowed, { count: chain.hops.length })}</p>}
      {unchanged.length > 0 && (
        <p class="dim">
          {t(REDIRECT.unchanged)} {unchanged.map(({ name }) => t(name)).join(t(REDIRECT.between))}
        </p>
      )}
      {hidden > 0 && (
        <button type="button" class="quiet" onClick={() => (margin.value *= 3)}>
          {t(REDIRECT.showMoreHops, { count: hidden.toLocaleString(language) })}
        </button>
      )}
      {endsUnfollowed(chain) && <p class="dim">{t(REDIRECT.notFollowed)}</p>}
      {chainDifferences(chain, places).map(({ hop, what, observed, predicted }) => (
        <p key={`${hop} ${what}`} class="differs">
          {t(REDIRECT.differs, {
            hop,
            what: t(REDIRECT.whats[what]),
            observed: nameOfState(observed, t),
            predicted: nameOfState(predicted, t),
          })}
        </p>
      ))}
    </>
  );
}

type LaneProps = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly children: (column: Column) => ComponentChildren;
};

function Lane({ name, columns, children }: LaneProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((column, index) => (
        <td
          key={column.key}
          class={
            [column.told === "sent" ? "" : "unsent", gapClass(columns, index)].join(" ").trim() || undefined
          }
        >
          {children(column)}
        </td>
      ))}
    </tr>
  );
}

/** Hops are left out before this one. */
function gapClass(columns: readonly Column[], index: number): string | undefined {
  const before = columns[index - 1];
  return before && (columns[index]?.hop ?? 0) > before.hop + 1 ? "after-gap" : undefined;
}

/** The word for a state of ours; a method or an address stands as it is. */
function nameOfState(state: string, t: ReturnType<typeof useText>): string {
  if (state === "kept" || state === "dropped" || state === "none") return t(REDIRECT[state]);
  return state.slice(0, 120);
}
