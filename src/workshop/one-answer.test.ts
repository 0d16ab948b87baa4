import { describe, expect, it } from "vitest";
import { type Annotation, annotateAll } from "../diagnosis/annotate.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { type PartGroup, type PlainAnswer, plainAnswer } from "../diagnosis/plain-answer.ts";
import { Recording } from "../diagnosis/recording.ts";
import { fillBoth } from "../diagnosis/text.ts";
import { type Exchange, NO_BODY_SEEN } from "../http/exchange.ts";
import { readHarText } from "../http/har.ts";
import { Journal } from "../http/journal.ts";
import { isStopped } from "../http/outcome.ts";
import { NO_PAGES } from "../http/page-log.ts";
import { pageQuery } from "../http/page-query.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { seeded, shuffled } from "../http/traffic.test-data.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { problemOfRow } from "../panel/problem-rows.ts";
import type { Row } from "../panel/row.ts";
import { RowList } from "../panel/row-list.ts";
import { harText } from "../panel/save-har.ts";
import { authorLine } from "../telling/author-line.ts";
import { tellOfRecordedPage } from "../telling/page-told.ts";
import { groupParts } from "../telling/part-groups.ts";
import { endedBy } from "../telling/problem.ts";
import { redactTold } from "../telling/ticket.ts";
import { toMarkdown } from "../telling/ticket-markdown.ts";
import { nameOf } from "../telling/verdict.ts";
import { type CorpusCase, readKept } from "./corpus.ts";

// One exchange, one answer: each kept case as a browser records it, asked of every surface.

const engine = createEngine(knowledge);

/** What all surfaces have to agree on; "nobody" and "nothing" where it cannot be told. */
type Said = { readonly cause: string; readonly certainty: string; readonly author: string };

function saidIn({ causes: [first], author }: PlainAnswer): Said {
  return {
    cause: first?.id ?? "nothing",
    certainty: first?.certainty ?? "",
    author: author ? `${author.id} ${author.certainty}` : "nobody",
  };
}

/** What a line has room for: where several causes fit alike, none of them leads. */
type Short = Omit<Said, "cause"> & { readonly title: string };

function shortlyInPanel(row: Row): Short {
  const { exchange, diagnosis, fault } = row;
  const { why, certainty } = problemOfRow(row);
  return {
    title: fillBoth(why ?? nameOf(exchange, diagnosis)).en,
    certainty: certainty ?? "",
    author: saidIn({ causes: [], author: endedBy(diagnosis, fault) }).author,
  };
}

function shortlyInPopup({ title, certainty, author }: PartGroup): Short {
  return { title: title.en, certainty: certainty ?? "", author: saidIn({ causes: [], author }).author };
}

function saidByCommand({ causes: [first], responder }: Annotation): Said {
  return {
    cause: first?.id ?? "nothing",
    certainty: first?.certainty ?? "",
    author: responder ? `${responder.id} ${responder.certainty}` : "nobody",
  };
}

/** The exchanges of a case, its own one last, as the journal gives them: bodies come after the exchanges. */
function recorded({ exchange, surroundings }: CorpusCase): readonly Exchange[] {
  const { chain, preflight } = surroundings;
  const journal = new Journal();
  const all = [...(preflight ? [preflight] : []), ...chain, exchange];
  for (const one of all) {
    const { response } = one;
    journal.take(response ? { ...one, response: { ...response, body: NO_BODY_SEEN } } : one);
  }
  for (const { id, response } of all) if (response) journal.putBody(id, response.body);
  return journal.exchanges();
}

const CASES = readKept().map((kept) => {
  const exchanges = recorded(kept);
  const list = new RowList(engine);
  for (const exchange of exchanges) list.update([exchange], []);
  const row = list.get(kept.id);
  if (!row) throw new Error(kept.id);
  return { id: kept.id, exchanges, row, list, panel: saidIn(plainAnswer(row.diagnosis, 1)) };
});

/** What the command line says of the HAR that the panel saves. */
async function commandOf(rows: readonly Row[]): Promise<readonly Annotation[]> {
  const saved = await harText(rows, {
    redacted: false,
    bodyOf: async () => null,
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  return annotateAll(readHarText(saved?.parts.join("") ?? "").exchanges, engine);
}

/** The same token, accepted and refused: what is said of the refusal rests on what was before. */
function refusedSince(id: string): readonly Exchange[] {
  const sent = "Host: a.example\nAuthorization: Bearer 0a1b2c3d4e5f60718293a4b5";
  const type = "Content-Type: application/json";
  const raw = (answer: string) => `GET /me HTTP/1.1\n${sent}\n\nHTTP/1.1 ${answer}\n`;
  const good = readRawHttp(raw(`200 OK\n${type}\n\n{}`), "good");
  const bad = readRawHttp(raw(`401 Unauthorized\n${type}\n\n{"error":"invalid token"}`), id);
  return [
    { ...good, startedAt: 1_000 },
    { ...bad, startedAt: 63_000 },
  ];
}

describe("an answer that rests on what was before", () => {
  const exchanges = refusedSince("bad");
  const list = new RowList(engine);
  list.update(exchanges, []);
  const row = list.get("bad") as Row;
  const panel = saidIn(plainAnswer(row.diagnosis, 1));

  it("is the same of every surface", async () => {
    expect(panel).toMatchObject({ cause: "since-it-worked/same-token", certainty: "likely" });
    const failed = {
      source: "devtools",
      failed: [row.exchange],
      ledOn: new Set<string>(),
      isOfError: false,
      hidden: 0,
      unread: [],
      isWhole: true,
      pageUrl: null,
    } as const;
    const [group] = groupParts(failed, engine, new Recording(exchanges)).groups;
    expect(group && shortlyInPopup(group)).toEqual(shortlyInPanel(row));
    expect(saidByCommand((await commandOf(list.rows))[1] as Annotation)).toEqual(panel);
  });

  it("is written into a saved file, where the secrets are gone that it rests on", async () => {
    const saved = await harText(list.rows, {
      redacted: true,
      bodyOf: async () => null,
      onProgress: () => {},
      signal: new AbortController().signal,
    });
    const text = saved?.parts.join("") ?? "";
    expect(text).toContain("since-it-worked/same-token");
    expect(text).not.toContain("0a1b2c3d4e5f60718293a4b5");
  });

  it("does not rest on what has left the list: nobody else knows of it", () => {
    const shorter = new RowList(engine);
    shorter.update(refusedSince("bad"), []);
    shorter.update([], ["good"]);
    const [, bad] = refusedSince("bad");
    expect(saidIn(plainAnswer(shorter.get("bad")?.diagnosis ?? row.diagnosis, 1))).toEqual(
      saidIn(plainAnswer(engine.diagnose(bad as Exchange), 1)),
    );
  });
});

describe(`the panel's answer to ${CASES.length} kept cases`, () => {
  it("is the popup's, where the exchange is a failed part of the page", () => {
    const [same, parts]: [Map<string, Short>, Map<string, Short>] = [new Map(), new Map()];
    for (const { id, exchanges, row } of CASES) {
      if (isStopped(row.exchange)) continue;
      const recording = new Recording(exchanges);
      const failed = {
        source: "devtools",
        failed: [row.exchange],
        ledOn: new Set<string>(),
        isOfError: false,
        hidden: 0,
        unread: [],
        isWhole: true,
        pageUrl: null,
      } as const;
      const [group] = groupParts(failed, engine, recording).groups;
      if (!group) throw new Error(id);
      same.set(id, shortlyInPanel(row));
      parts.set(id, shortlyInPopup(group));
    }
    expect(same.size).toBeGreaterThan(400);
    expect(parts).toEqual(same);
  });

  it("is the popup's and the badge's, where the exchange is the page itself", () => {
    const [same, page]: [Map<string, Said>, Map<string, Said>] = [new Map(), new Map()];
    for (const { id, exchanges, row } of CASES) {
      const document: Exchange = { ...row.exchange, type: "document" };
      const all = exchanges.map((exchange) => (exchange === row.exchange ? document : exchange));
      const query = pageQuery({ ...NO_PAGES, shown: { hops: [document] } });
      const told = tellOfRecordedPage(query, new Recording(all), engine);
      const list = new RowList(engine);
      list.update(all, []);
      const inPanel = list.get(id)?.diagnosis;
      if (!told?.answer || !inPanel) throw new Error(id);
      const panel = saidIn(plainAnswer(inPanel, 1));
      same.set(id, panel);
      page.set(id, saidIn(told.answer));
      const { author } = told.answer;
      if (told.mark && author) expect(told.mark.title.en, id).toContain(authorLine(author).en);
      if (told.mark && panel.certainty) expect(told.mark.title.en, id).toMatch(/\n(certain|likely|possible)/);
    }
    expect(page).toEqual(same);
  });

  it("is the ticket's", () => {
    for (const { id, row, panel } of CASES) {
      const { exchange, diagnosis, change, chain, around } = row;
      const markdown = toMarkdown(redactTold({ exchange, diagnosis, change, chain, around }), "en");
      if (panel.certainty) expect(markdown, id).toContain(`*${panel.certainty}*`);
      const first = /^- \*\*(.+)\*\* \(\*(\w+)\*\)/m.exec(markdown);
      expect(first?.[2] ?? "", id).toBe(panel.certainty);
    }
  });

  it("is the command line's, asked of the HAR that the panel saves", async () => {
    const [same, command]: [Map<string, Said>, Map<string, Said>] = [new Map(), new Map()];
    for (const { id, list, row, panel } of CASES) {
      const said = (await commandOf(list.rows))[list.rows.indexOf(row)];
      if (!said) throw new Error(id);
      same.set(id, panel);
      command.set(id, saidByCommand(said));
    }
    expect(command).toEqual(same);
  });

  it("is the same whatever came first, and whatever had been looked at by then", async () => {
    const all = CASES.flatMap(({ id, exchanges }, n) =>
      exchanges.map((exchange) => ({ ...exchange, startedAt: n * 40, chainId: exchange.chainId ?? id })),
    );
    const list = new RowList(engine);
    for (const exchange of shuffled(all, seeded(7))) {
      list.update([exchange], []);
      // Somebody looks while the rest is still to come.
      void list.get(exchange.id)?.diagnosis;
    }
    const [gone] = all;
    if (gone) list.update([], [gone.id]);
    const inPanel = list.rows.map((row) => saidIn(plainAnswer(row.diagnosis, 1)));
    const recording = new Recording(list.rows.map((row) => row.exchange));
    const atOnce = recording.exchanges.map((exchange) =>
      saidIn(plainAnswer(engine.diagnose(exchange, recording.around(exchange)), 1)),
    );
    expect(inPanel).toEqual(atOnce);
    const withNeighbours = recording.exchanges.filter(
      (exchange) => recording.around(exchange).recent.length > 0,
    );
    expect(withNeighbours.length).toBeGreaterThan(20);
    const withPast = recording.exchanges.filter((exchange) => recording.around(exchange).past?.() != null);
    expect(withPast.length).toBeGreaterThan(5);
  });
});
