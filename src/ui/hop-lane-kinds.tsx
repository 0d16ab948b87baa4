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
  readonly cell: (column: Column, t: Translate, language: Language) => ComponentChildren;
};

export const LANES: readonly LaneKind[] = [
  {
    name: REDIRECT.method,
    changes: "method",
    isThere: () => true,
    cell: (column) => (
      <Pill tone={column.changed.includes("method") ? "altered" : "same"}>{column.method}</Pill>
    ),
  },
  {
    name: REDIRECT.body,
    changes: "body",
    isThere: (column) => column.body === "kept",
    cell: (column, t, language) => (
      <Pill tone={toneOf(column.body)} title={column.contentType ?? undefined}>
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
    cell: (column) => <Value value={column.origin} altered={column.changed.includes("origin")} />,
  },
  {
    name: sameInBoth("Referer"),
    changes: "referer",
    isThere: (column) => column.referer !== null,
    cell: (column) => <Value value={column.referer} altered={column.changed.includes("referer")} />,
  },
  addressLane("scheme"),
  addressLane("host"),
];

function addressLane(part: "scheme" | "host"): LaneKind {
  return {
    name: REDIRECT[part],
    changes: part,
    isThere: () => true,
    cell: (column) => (
      <Pill tone={column.changed.includes(part) ? "altered" : "same"} title={column.url}>
        {partOf(column.url, part)}
      </Pill>
    ),
  };
}

/** A redirect on the way changed it. */
export function isChanged(columns: readonly Column[], change: Change): boolean {
  return columns.some((column) => column.changed.includes(change));
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
