import { isMark, isPageAnswer, type Mark, type PageTold } from "../diagnosis/plain-answer.ts";
import { areHeardFailures, type HeardFailure } from "../http/heard-failures.ts";
import { outcomeOfLog } from "../http/page-budget.ts";
import { NO_PAGES, type PageLog } from "../http/page-log.ts";
import { fromPlainLog, isPlainLog, type PlainPageLog, toPlainLog } from "../http/page-log-text.ts";
import { isNumber, listOf, orNull, type Shape, shapeOf } from "../http/shape.ts";
import { makeRoom, type Rooms, withoutRoom } from "../http/store-room.ts";
import { sizeOfText } from "../http/text-size.ts";
import { browser } from "./interfaces.ts";
import { LatestWrites } from "./latest-writes.ts";

/**
 * What is known of all tabs, in `storage.session`: it outlives the background's sleep, not the browser. Of
 * each tab there is its outcome, a few kB that nothing pushes out (the document, how it ended, what its badge
 * says), and its details, which give way to those of other tabs. All of it is JSON as
 * text: as an object it would cost Chromium 3.4 times its bytes (measured with a page log).
 */
const outcomeKey = (tabId: number) => `outcome:${tabId}`;
const logKey = (tabId: number) => `page:${tabId}`;
const answerKey = (tabId: number) => `answer:${tabId}`;
const heardKey = (tabId: number) => `heard:${tabId}`;
const ROOMS = "rooms";

/**
 * Bytes for the details of all tabs. Both browsers give 10 MiB, of which Firefox may take two for each of
 * these; the rest is for outcomes, of hundreds of tabs.
 */
const DETAILS_BUDGET = 3 * 1024 * 1024;

/** What is kept of a tab: its log, what is said of the document that it shows, null while unknown, and what failed below. */
export type KeptTab = PageTold & { readonly log: PageLog; readonly heard: readonly HeardFailure[] };

type Outcome = { readonly log: PlainPageLog; readonly mark: Mark | null };
const isOutcome = shapeOf<Outcome>({ log: isPlainLog, mark: orNull(isMark) });
const isRooms = listOf(isRoom);

/** What is known of a tab: with all details that are left. What is not understood is as good as not there. */
export async function readTab(tabId: number): Promise<KeptTab> {
  const keys = keysOf(tabId);
  const stored = await browser.storage.session.get(keys);
  const outcome = parsed(stored, outcomeKey(tabId), isOutcome);
  if (!outcome) return { log: NO_PAGES, mark: null, answer: null, heard: [] };
  const details = parsed(stored, logKey(tabId), isPlainLog);
  const log = details ? fromPlainLog(details) : fromOutcome(outcome.log);
  return {
    log,
    mark: outcome.mark,
    answer: parsed(stored, answerKey(tabId), orNull(isPageAnswer)),
    heard: parsed(stored, heardKey(tabId), areHeardFailures) ?? [],
  };
}

/** Keeps what is known of a tab, soon; nobody has to wait for it. */
export function keepTab(tabId: number, tab: KeptTab): void {
  writes.add(tabId, tab);
}

export function forgetTab(tabId: number): void {
  writes.add(tabId, null);
}

/** Calls back after every change of what is stored of a tab; the same written again is none. */
export function onPageChange(tabId: number, listener: () => void): void {
  const keys = keysOf(tabId);
  browser.storage.session.onChanged.addListener((changes) => {
    // Whoever hears of a change asks for more, and is answered by who writes what it found.
    if (keys.some((key) => changes[key]?.oldValue !== changes[key]?.newValue)) listener();
  });
}

const STARTED = "started";

/** True once in the life of the stored logs: they go with the browser and with an update of ours. */
export async function isFirstStart(): Promise<boolean> {
  const { [STARTED]: started } = await browser.storage.session.get(STARTED);
  if (started) return false;
  await browser.storage.session.set({ [STARTED]: true });
  return true;
}

const writes = new LatestWrites<KeptTab | null>((tabId, tab) => (tab ? write(tabId, tab) : remove(tabId)));

/** What the details take; read at the first write after a start, then changed here alone. */
let rooms: Rooms = [];
let reading: Promise<void> | null = null;

/** Those who ask meanwhile wait for the same; what failed is tried again. */
function roomsRead(): Promise<void> {
  reading ??= readRooms().catch((error) => {
    reading = null;
    throw error;
  });
  return reading;
}

async function readRooms(): Promise<void> {
  rooms = parsed(await browser.storage.session.get(ROOMS), ROOMS, isRooms) ?? [];
}

async function write(tabId: number, { log, mark, answer, heard }: KeptTab): Promise<void> {
  await roomsRead();
  const outcome = { [outcomeKey(tabId)]: JSON.stringify({ log: toPlainLog(outcomeOfLog(log)), mark }) };
  const details = {
    [logKey(tabId)]: JSON.stringify(toPlainLog(log)),
    [answerKey(tabId)]: JSON.stringify(answer),
    [heardKey(tabId)]: JSON.stringify(heard),
  };
  const size = Object.values(details).reduce((sum, text) => sum + sizeOfText(text), 0);
  // The quota is the browser's to say: where it refuses, the details of half as many tabs have to do.
  for (let budget = DETAILS_BUDGET; budget >= size; budget /= 2) {
    const made = makeRoom(rooms, tabId, size, budget);
    rooms = made.rooms;
    if (made.given.length > 0) await browser.storage.session.remove(made.given.flatMap(detailKeys));
    try {
      await browser.storage.session.set({ ...outcome, ...details, [ROOMS]: JSON.stringify(rooms) });
      return;
    } catch (error) {
      if (!/quota/i.test(String(error))) throw error;
    }
  }
  await removeDetails(tabId);
  await browser.storage.session.set(outcome);
}

async function remove(tabId: number): Promise<void> {
  await browser.storage.session.remove(outcomeKey(tabId));
  await removeDetails(tabId);
}

async function removeDetails(tabId: number): Promise<void> {
  await roomsRead();
  rooms = withoutRoom(rooms, tabId);
  await browser.storage.session.remove(detailKeys(tabId));
  await browser.storage.session.set({ [ROOMS]: JSON.stringify(rooms) });
}

/** Says of the page that its details are missing, even where its hops have lost nothing. */
function fromOutcome(plain: PlainPageLog): PageLog {
  const log = fromPlainLog(plain);
  const givenUp = log.shown?.givenUp ?? { what: "fields", hops: 0 };
  return { ...log, shown: log.shown && { ...log.shown, givenUp } };
}

function detailKeys(tabId: number): string[] {
  return [logKey(tabId), answerKey(tabId), heardKey(tabId)];
}

function keysOf(tabId: number): string[] {
  return [outcomeKey(tabId), ...detailKeys(tabId)];
}

function isRoom(value: unknown): value is Rooms[number] {
  return Array.isArray(value) && value.length === 2 && value.every(isNumber);
}

/** What is stored under a key as JSON text; null where nothing is, or something else, which is said. */
function parsed<T>(stored: Record<string, unknown>, key: string, shape: Shape<T>): T | null {
  const text = stored[key];
  if (text === undefined) return null;
  const value = typeof text === "string" ? parsedText(text) : undefined;
  if (shape(value)) return value;
  console.warn(`Status Lens: ${key} is stored in another form than it is read in`);
  return null;
}

function parsedText(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
