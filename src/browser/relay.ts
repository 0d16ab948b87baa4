import { fromPlainEvent, isPlainEvent, type PlainEvent, toPlainEvent } from "../http/plain-event.ts";
import { isNumber, isText, shapeOf } from "../http/shape.ts";
import type { NetworkEvents, TabListener } from "./capture.ts";
import { browser, type Port } from "./interfaces.ts";
import { isRefusal } from "./messages.ts";
import { observeNetwork } from "./network-events.ts";
import { observeCommits } from "./tabs.ts";

/**
 * Both browsers end a background that heard nothing for 30 seconds, Chromium without a word. Often enough that one
 * comes through from a page that has hardly any processor time.
 */
const SIGN_OF_LIFE = 5_000;

/** How long a background may take to start before it is called again, in milliseconds. */
const ANSWER_TIME = 2_000;

/** Time between two calls of a background that turns them away, in milliseconds. */
const RETRY = 50;

const WATCH = "devtools";
const RELAY = "devtools-relay";
const LISTENING = "listening";
const MAY_SLEEP = "may I sleep?";
const AWAKE = "stay awake";

/** What the devtools page is told of its tab. */
type Relayed = { readonly event: PlainEvent } | { readonly committed: string; readonly at: number };
const isEvent = shapeOf<{ readonly event: PlainEvent }>({ event: isPlainEvent });
const isCommit = shapeOf<{ readonly committed: string; readonly at: number }>({
  committed: isText,
  at: isNumber,
});

/**
 * Background side: keeps awake while a devtools page is connected, and observes its tab for it where
 * the page asks for that.
 *
 * @param onConnect called with the tab whenever its devtools page connects: at its opening, and when
 *   this background is new because the last one was ended.
 */
export function serveDevtools(onConnect: (tabId: number) => void): void {
  const connections = new Map<number, { readonly port: Port; readonly stop: () => void }>();
  /** Ends the waiting of a background that is about to sleep. */
  let wake: () => void = () => {};
  browser.runtime.onConnect.addListener((port) => {
    const [kind, tab] = port.name.split(":");
    const tabId = Number(tab);
    if ((kind !== WATCH && kind !== RELAY) || !Number.isInteger(tabId)) {
      port.postMessage({ refused: `no connection is called ${port.name.slice(0, 60)}` });
      port.disconnect();
      return;
    }
    // A devtools page that called several times while we started is heard once.
    connections.get(tabId)?.stop();
    const stop = kind === RELAY ? relay(tabId, (message) => port.postMessage(message)) : () => {};
    connections.set(tabId, { port, stop });
    port.onMessage.addListener((message: unknown) => {
      if (message === AWAKE) wake();
      else refuse(port, message);
    });
    port.onDisconnect.addListener(() => {
      stop();
      if (connections.get(tabId)?.port === port) connections.delete(tabId);
      if (connections.size === 0) wake();
    });
    port.postMessage(LISTENING);
    onConnect(tabId);
  });
  // An idle background goes to sleep even while a devtools page is connected, and what happens before
  // it is back would be lost. Any event calls the sleep off: the answer of an open devtools page does. It
  // comes late from a page that is busy: it is waited for until it comes or all pages are gone, and for how
  // long at most is the browser's to say (Firefox gives a listener of `onSuspend` five seconds).
  browser.runtime.onSuspend.addListener(() => {
    if (connections.size === 0) return undefined;
    return new Promise<void>((resolve) => {
      wake = resolve;
      for (const { port } of connections.values()) port.postMessage(MAY_SLEEP);
    });
  });
}

function relay(tabId: number, tell: (message: Relayed) => void): () => void {
  const stops = [
    observeNetwork({ tabId, fields: true }, (event) => tell({ event: toPlainEvent(event) })),
    observeCommits(tabId, (committed, at) => tell({ committed, at })),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Says to the other side what was not understood. A refusal itself is read in the console, or the two would go on for ever. */
function refuse(port: Port, message: unknown): void {
  if (isRefusal(message)) console.warn(`Status Lens: ${message.refused}`);
  else port.postMessage({ refused: "a message of another form than any that is sent here" });
}

/**
 * Devtools page side: keeps the background awake, and gets it back when it was ended all the same.
 *
 * @param listener hears the tab's network events, where the page cannot observe the network itself.
 * @returns resolves when the background is there for the first time.
 */
function connect(tabId: number, listener: TabListener | null) {
  let port: Port | null = null;
  /** Calls that were not answered before another one was made. */
  const before = new Set<Port>();
  let arrived: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const open = () => {
    // After an update of the extension this page is an orphan: nothing is there to connect to.
    if (!browser.runtime.id) return close();
    if (port) before.add(port);
    const opened = browser.runtime.connect({ name: `${listener ? RELAY : WATCH}:${tabId}` });
    let answered = false;
    // Chromium tells nothing of a port to a background that was ended while it started.
    const unanswered = setTimeout(() => opened === port && open(), ANSWER_TIME);
    opened.onMessage.addListener((message: unknown) => {
      if (port === null) return;
      if (message === LISTENING) {
        answered = true;
        clearTimeout(unanswered);
        arrived();
        // Until now the background may have told a call before this one, which it answered late.
        if (opened === port) {
          for (const late of before) late.disconnect();
          before.clear();
        }
      } else if (message === MAY_SLEEP) opened.postMessage(AWAKE);
      else if (!listener || !hand(message, listener)) refuse(opened, message);
    });
    opened.onDisconnect.addListener(() => {
      clearTimeout(unanswered);
      if (opened !== port) return;
      // At once: what happens until it is back is lost. A second try gives it time to start.
      if (answered) open();
      else setTimeout(() => opened === port && open(), RETRY);
    });
    port = opened;
  };
  const alive = setInterval(() => port?.postMessage(AWAKE), SIGN_OF_LIFE);
  const close = () => {
    clearInterval(alive);
    const last = port;
    port = null;
    last?.disconnect();
  };
  open();
  return { ready, close };
}

/** What the devtools page of a tab hears, and when it can be sure to hear all. */
export type TabEvents = { readonly listen: NetworkEvents; readonly ready: Promise<void> };

/** The network events of one tab where the page may observe the network itself: Chromium. */
export function observedNetworkEvents(tabId: number): TabEvents {
  return {
    listen: ({ hear }) => observeNetwork({ tabId, fields: false }, hear),
    ready: connect(tabId, null).ready,
  };
}

/** The network events of one tab as the background relays them: Firefox. */
export function relayedNetworkEvents(tabId: number): TabEvents {
  let arrived: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  return {
    ready,
    listen: (listener) => {
      const connection = connect(tabId, listener);
      void connection.ready.then(arrived);
      return connection.close;
    },
  };
}

/** @returns whether it was understood. */
function hand(message: unknown, listener: TabListener): boolean {
  if (isCommit(message)) listener.hearCommit(message.committed, message.at);
  else if (isEvent(message)) listener.hear(fromPlainEvent(message.event));
  else return false;
  return true;
}
