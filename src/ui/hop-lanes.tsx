import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { Language } from "../diagnosis/text.ts";
import type { Chain } from "../http/chain.ts";
import {
  type Column,
  chainColumns,
  chainDifferences,
  chainInWords,
  endsUnfollowed,
} from "../telling/chain-view.ts";
import { HOPS_AT_FIRST, hopsShown } from "../telling/hops-shown.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { REDIRECT } from "../telling/labels/redirect.ts";
import { byteSize } from "../telling/measure.ts";
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
  const places = hopsShown(chain.hops.length, place, margin.value);
  const columns = chainColumns(chain, places);
  const hidden = chain.hops.length - places.length;
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
                  aria-current={column.key === current ? "step" : undefined}
                >
                  {hidden > 0 && <small>{t(REDIRECT.hopNumber, { hop: column.hop })}</small>}
                  {column.hop === 0 ? t(REDIRECT.sent) : t(REDIRECT.after, { code: column.after ?? "" })}
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
            <Lane name={t(REDIRECT.method)} columns={columns}>
              {(column) => (
                <Pill tone={column.changed.includes("method") ? "altered" : "same"}>{column.method}</Pill>
              )}
            </Lane>
            <Lane name={t(REDIRECT.body)} columns={columns}>
              {(column) => (
                <Pill tone={toneOf(column.body)} title={column.contentType ?? undefined}>
                  {column.body === "kept"
                    ? bodyText(column, language) || t(REDIRECT.unknownSize)
                    : t(REDIRECT[column.body])}
                </Pill>
              )}
            </Lane>
            <Lane name={t(REDIRECT.credentials)} columns={columns}>
              {(column) => (
                <Pill tone={toneOf(column.authorization)}>
                  {column.authorization === "kept" ? "Authorization" : t(REDIRECT[column.authorization])}
                </Pill>
              )}
            </Lane>
            {columns.some((c) => c.cookie === "kept") && (
              <Lane name={t(REDIRECT.cookies)} columns={columns}>
                {(column) => (
                  <Pill tone={toneOf(column.cookie)}>
                    {column.cookie === "kept" ? "Cookie" : t(REDIRECT[column.cookie])}
                  </Pill>
                )}
              </Lane>
            )}
            {columns.some((c) => c.changed.includes("origin")) && (
              <Lane name="Origin" columns={columns}>
                {(column) => <Value value={column.origin} altered={column.changed.includes("origin")} />}
              </Lane>
            )}
            {columns.some((c) => c.changed.includes("referer")) && (
              <Lane name="Referer" columns={columns}>
                {(column) => <Value value={column.referer} altered={column.changed.includes("referer")} />}
              </Lane>
            )}
            {(["scheme", "host"] as const).map((part) => (
              <Lane key={part} name={t(REDIRECT[part])} columns={columns}>
                {(column) => (
                  <Pill tone={column.changed.includes(part) ? "altered" : "same"} title={column.url}>
                    {partOf(column.url, part)}
                  </Pill>
                )}
              </Lane>
            ))}
          </tbody>
        </table>
      </div>
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

type Tone = "same" | "altered" | "gone" | "absent";
type PillProps = {
  readonly tone: Tone;
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
};

function Pill({ tone, title, children }: PillProps) {
  return (
    <span class={`pill ${tone}`} title={title}>
      {children}
    </span>
  );
}

/** A field's own value, in full as a hint. */
function Value({ value, altered }: { value: string | null; altered: boolean }) {
  const t = useText();
  if (value === null) return <Pill tone="absent">{t(REDIRECT.none)}</Pill>;
  return (
    <Pill tone={altered ? "altered" : "same"} title={value}>
      {value}
    </Pill>
  );
}

function toneOf(kept: Column["body"]): Tone {
  if (kept === "dropped") return "gone";
  return kept === "kept" ? "same" : "absent";
}

/** `1.2 kB JSON`. */
function bodyText({ size, contentType }: Column, language: Language): string {
  const type = contentType ?? "";
  const kind = /json/i.test(type) ? "JSON" : /form/i.test(type) ? "form" : "";
  return size === null ? kind : `${byteSize(size, language)} ${kind}`.trim();
}

function partOf(url: string, part: "scheme" | "host"): string {
  if (!URL.canParse(url)) return url.slice(0, 80);
  const { protocol, host } = new URL(url);
  return part === "scheme" ? protocol.slice(0, -1) : host;
}

/** The word for a state of ours; a method or an address stands as it is. */
function nameOfState(state: string, t: ReturnType<typeof useText>): string {
  if (state === "kept" || state === "dropped" || state === "none") return t(REDIRECT[state]);
  return state.slice(0, 120);
}
