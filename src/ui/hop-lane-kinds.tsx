import type { ComponentChildren } from "preact";
import { type Language, sameInBoth, type Text } from "../diagnosis/text.ts";
import type { Change } from "../http/hop-change.ts";
import type { Column } from "../telling/chain-view.ts";
import { REDIRECT } from "../telling/labels/redirect.ts";
import { byteSize } from "../telling/measure.ts";
import { useText } from "./language.tsx";

type Translate = ReturnType<typeof useText>;

/** What a request carries, one lane each; one in which nothing changes is only named. */
type LaneKind = {
  readonly name: Text;
  readonly changes: Change;
  /** There is something of the kind to speak of. */
  readonly isThere: (column: Column) => boolean;
  /** What two requests are compared by; null where it is not known. */
  readonly state: (column: Column) => string | null;
  readonly cell: (column: Column, t: Translate, language: Language) => ComponentChildren;
};

export const LANES: readonly LaneKind[] = [
  {
    name: REDIRECT.method,
    changes: "method",
    isThere: () => true,
    state: (column) => column.method,
    cell: (column) => (
      <Pill tone={column.changed.includes("method") && !column.isAsMeant ? "altered" : "same"}>
        {column.method}
      </Pill>
    ),
  },
  {
    name: REDIRECT.body,
    changes: "body",
    isThere: (column) => column.body === "kept",
    state: (column) => known(column.body),
    cell: (column, t, language) => (
      <Pill tone={toneOf(column.body, column.isAsMeant)} title={column.contentType ?? undefined}>
        {column.body === "kept"
          ? bodyText(column, language) || t(REDIRECT.unknownSize)
          : t(REDIRECT[column.body])}
      </Pill>
    ),
  },
  {
    name: REDIRECT.credentials,
    changes: "authorization",
    isThere: (column) => column.authorization === "kept",
    state: (column) => known(column.authorization),
    cell: (column, t) => (
      <Pill tone={toneOf(column.authorization)}>
        {column.authorization === "kept" ? "Authorization" : t(REDIRECT[column.authorization])}
      </Pill>
    ),
  },
  {
    name: REDIRECT.cookies,
    changes: "cookie",
    isThere: (column) => column.cookie === "kept",
    state: (column) => (column.cookie === "kept" ? column.cookies : known(column.cookie)),
    cell: (column, t) => (
      <Pill tone={toneOf(column.cookie)}>
        {column.cookie === "kept" ? "Cookie" : t(REDIRECT[column.cookie])}
      </Pill>
    ),
  },
  {
    name: sameInBoth("Origin"),
    changes: "origin",
    isThere: (column) => column.origin !== null,
    state: (column) => column.origin ?? absent(column),
    cell: (column) => <Value column={column} name="origin" />,
  },
  {
    name: sameInBoth("Referer"),
    changes: "referer",
    isThere: (column) => column.referer !== null,
    state: (column) => column.referer ?? absent(column),
    cell: (column) => <Value column={column} name="referer" />,
  },
  addressLane("scheme"),
  addressLane("host"),
];

function addressLane(part: "scheme" | "host"): LaneKind {
  return {
    name: REDIRECT[part],
    changes: part,
    isThere: () => true,
    state: (column) => partOf(column.url, part),
    cell: (column) => (
      <Pill tone={column.changed.includes(part) ? "altered" : "same"} title={column.url}>
        {partOf(column.url, part)}
      </Pill>
    ),
  };
}

/** A redirect on the way changed it, or cookies came or went with it. */
export function isShown(columns: readonly Column[], { changes, state }: LaneKind): boolean {
  if (columns.some((column) => column.changed.includes(changes))) return true;
  if (changes !== "cookie") return false;
  return new Set(columns.map(state).filter((known) => known !== null)).size > 1;
}

/** Seen of every request, and the same in all. */
export function isUnchanged(columns: readonly Column[], { isThere, state }: LaneKind): boolean {
  const states = new Set(columns.map(state));
  return columns.some(isThere) && states.size === 1 && !states.has(null);
}

function known(fate: Column["body"]): string | null {
  return fate === "unknown" ? null : fate;
}

function absent({ isComplete }: Column): string | null {
  return isComplete ? "" : null;
}

type Tone = "same" | "altered" | "gone" | "absent";
type PillProps = {
  readonly tone: Tone;
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
};

export function Pill({ tone, title, children }: PillProps) {
  return (
    <span class={`pill ${tone}`} title={title}>
      {children}
    </span>
  );
}

/** A field's own value, in full as a hint. */
function Value({ column, name }: { column: Column; name: "origin" | "referer" }) {
  const t = useText();
  const value = column[name];
  if (value === null) return <Pill tone="absent">{t(REDIRECT[column.isComplete ? "none" : "unknown"])}</Pill>;
  return (
    <Pill tone={column.changed.includes(name) ? "altered" : "same"} title={value}>
      {value}
    </Pill>
  );
}

function toneOf(kept: Column["body"], isAsMeant = false): Tone {
  if (kept === "dropped" && !isAsMeant) return "gone";
  return kept === "kept" ? "same" : "absent";
}

/** `1.2 kB JSON`. */
function bodyText({ size, contentType }: Column, language: Language): string {
  const type = contentType ?? "";
  const kind = /json/i.test(type) ? "JSON" : /form/i.test(type) ? "form" : "";
  return size === null ? kind : `${byteSize(size, language)} ${kind}`.trim();
}

/** Path and query; host and scheme have lanes of their own. */
export function pathOf(url: string): string {
  if (!URL.canParse(url)) return url.slice(0, 80);
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`.slice(0, 200);
}

function partOf(url: string, part: "scheme" | "host"): string {
  if (!URL.canParse(url)) return url.slice(0, 80);
  const { protocol, host } = new URL(url);
  return part === "scheme" ? protocol.slice(0, -1) : host;
}
