import { useComputed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { DETAIL } from "../telling/labels/detail.ts";
import { OVERVIEW } from "../telling/labels/overview.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { Prose } from "../ui/prose.tsx";
import { StatusMark } from "../ui/status-mark.tsx";
import { otherHostOf, pathOf } from "./columns.ts";
import { loadedHosts } from "./loaded-hosts.ts";
import { addressesOf, groupProblems, LOOKED_AT, type ProblemGroup } from "./problem-rows.ts";
import type { Row } from "./row.ts";
import { inSlices } from "./slices.ts";
import type { Store } from "./store.ts";
import { Waiting } from "./waiting.tsx";

const GROUPS = 40;
const ADDRESSES = 3;
const ALL_ADDRESSES = 200;
const HOSTS = 12;

/** What went wrong on this page, where nothing is selected: grouped by cause, worst first. */
export function Overview({ store }: { store: Store }) {
  const t = useText();
  const looked = useSignal(0);
  const problems = store.problems.value;
  const considered = problems.slice(0, LOOKED_AT);
  useEffect(() => {
    const missing = considered.filter((row) => !row.isDiagnosed);
    if (missing.length === 0) return;
    return inSlices(
      missing,
      (row) => void row.diagnosis,
      () => {
        looked.value++;
      },
    );
  });
  const groups = useComputed(() => {
    void looked.value;
    void store.looked.value;
    return groupProblems(store.problems.value.slice(0, LOOKED_AT).filter((row) => row.isDiagnosed));
  }).value;
  const waiting = considered.filter((row) => !row.isDiagnosed).length;
  const select = (row: Row) => {
    store.selectedId.value = row.id;
  };
  if (problems.length === 0) return <Calm rows={store.rows.value} onSelect={select} />;
  const left = problems.length - considered.length;
  return (
    <section class="overview" aria-label={t(OVERVIEW.name)}>
      <h2>{t(problems.length === 1 ? OVERVIEW.one : OVERVIEW.many, { count: problems.length })}</h2>
      <p class="dim">
        {t(OVERVIEW.order)} <kbd>n</kbd> {t(OVERVIEW.nextKey)} · <kbd>?</kbd> {t(OVERVIEW.allKeys)}
      </p>
      <Waiting rows={store.rows.value} onSelect={select} />
      <ul>
        {groups.slice(0, GROUPS).map((group) => (
          <Group key={group.key} group={group} page={store.pageHost.value} onSelect={select} />
        ))}
      </ul>
      {waiting > 0 && <p class="dim">{t(OVERVIEW.looking, { count: waiting })}</p>}
      {left > 0 && <p class="dim">{t(OVERVIEW.beyond, { count: left })}</p>}
      {store.counts.value.errors !== problems.length && <p class="dim">{t(OVERVIEW.counted)}</p>}
    </section>
  );
}

type GroupProps = {
  readonly group: ProblemGroup;
  /** The page's host: another one is named. */
  readonly page: string | null;
  readonly onSelect: (row: Row) => void;
};

/** One cause: how it ended and how often, why, who, what the server said, what to do, where. */
function Group({ group: { problem, rows, said }, page, onSelect }: GroupProps) {
  const t = useText();
  const all = useSignal(false);
  const addresses = addressesOf(rows);
  const shown = addresses.slice(0, all.value ? ALL_ADDRESSES : ADDRESSES);
  const [first] = rows;
  return (
    <li class={`problem ${problem.outcome}`}>
      <StatusMark outcome={problem.outcome} isDoubtful={problem.outcome === "success"}>
        {t(problem.word)}
        {rows.length > 1 && <small> ×{rows.length}</small>}
      </StatusMark>
      <div>
        <button type="button" class="title" onClick={() => first && onSelect(first)}>
          {t(problem.title)}
        </button>
        <span class="dim who">
          {problem.who ? t(problem.who) : t(OVERVIEW.unknown)}
          {problem.certainty && <> · {t(OVERVIEW.sure, { certainty: t(DETAIL[problem.certainty]) })}</>}
        </span>
        {said.map((sentence) => (
          <p key={sentence}>
            <q>{sentence}</q>
          </p>
        ))}
        {problem.step && (
          <p>
            <Prose>{t(problem.step)}</Prose>
          </p>
        )}
        <p class="addresses dim">
          {shown.map(({ first: row, count }) => (
            <button key={row.id} type="button" title={row.exchange.request.url} onClick={() => onSelect(row)}>
              {row.exchange.request.method} {otherHostOf(row, page)}
              {pathOf(row.exchange.request.url)}
              {count > 1 && ` ×${count}`}
            </button>
          ))}
          {addresses.length > shown.length && !all.value && (
            <button
              type="button"
              class="link"
              onClick={() => {
                all.value = true;
              }}
            >
              {t(OVERVIEW.showAll, { count: addresses.length })}
            </button>
          )}
        </p>
      </div>
    </li>
  );
}

/** Nothing went wrong: says so, and what the page loaded from whom. */
function Calm({ rows, onSelect }: { rows: readonly Row[]; onSelect: (row: Row) => void }) {
  const t = useText();
  const language = useLanguage();
  const hosts = loadedHosts(rows);
  return (
    <section class="overview" aria-label={t(OVERVIEW.name)}>
      <h2>{t(OVERVIEW.none)}</h2>
      <p class="dim">{t(DETAIL.nothingSelected)}</p>
      <Waiting rows={rows} onSelect={onSelect} />
      <table class="hosts">
        <caption>{t(OVERVIEW.loaded)}</caption>
        <tbody>
          {hosts.slice(0, HOSTS).map(({ host, count, who }) => (
            <tr key={host}>
              <th scope="row">{host}</th>
              <td class="number">{t(count === 1 ? OVERVIEW.oneRequest : OVERVIEW.requests, { count })}</td>
              <td class="dim">{who.map((name) => name[language]).join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hosts.length > HOSTS && <p class="dim">{t(OVERVIEW.otherHosts, { count: hosts.length - HOSTS })}</p>}
    </section>
  );
}
