import { Fields } from "../http/fields.ts";
import type { NetworkEvent } from "../http/web-request.ts";
import type { NetworkEvents, TabListener } from "./capture.ts";
import { browser, type Port } from "./interfaces.ts";
import { observeNetwork } from "./network-events.ts";
import { observeCommits } from "./tabs.ts";

/** How long a background that is about to sleep waits for DevTools to object, in milliseconds. */
const OBJECTION_TIME = 1_000;

/** Chromium ends a background that heard nothing for 30 seconds, and says nothing before. */
const SIGN_OF_LIFE = 20_000;

/** How long a background may take to start before it is called again, in milliseconds. */
const ANSWER_TIME = 2_000;

/** Time between two calls of a background that turns them away, in milliseconds. */
const RETRY = 50;

const WATCH = "devtools";
const RELAY = "devtools-relay";
const LISTENING = "listening";
const MAY_SLEEP = "may I sleep?";
const AWAKE = "stay awake";

/** A network event as a message: classes do not survive the way. */
type Sent = Omit<NetworkEvent, "requestFields" | "responseFields"> & {
  readonly requestFields: Fields["list"];
  readonly responseFields: Fields["list"];
};

/** A commit as a message. */
type SentCommit = { readonly committed: string; readonly at: number };

/**
 * Background side: keeps awake while a devtools page is connected, and observes its tab for it where
 * the page asks for that.
 *
 * @param onConnect called with the tab whenever its devtools page connects: at its opening, and when
 *   this background is new because the last one was ended.
 */
export function serveDevtools(onConnect: (tabId: number) => void): void {
  const connections = new Map<number, { readonly port: Port; readonly stop: () => void }>();
  browser.runtime.onConnect.addListener((port) => {
    const [kind, tab] = port.name.split(":");
    const tabId = Number(tab);
    if ((kind !== WATCH && kind !== RELAY) || !Number.isInteger(tabId)) return;
    // A devtools page that called several times while we started is heard once.
    connections.get(tabId)?.stop();
    const stop = kind === RELAY ? relay(tabId, (message) => port.postMessage(message)) : () => {};
    connections.set(tabId, { port, stop });
    port.onDisconnect.addListener(() => {
      stop();
      if (connections.get(tabId)?.port === port) connections.delete(tabId);
    });
    port.postMessage(LISTENING);
    onConnect(tabId);
  });
  // An idle background goes to sleep even while a devtools page is connected, and what happens before
  // it is back would be lost. Any event calls the sleep off: the answer of an open devtools page does.
  browser.runtime.onSuspend.addListener(() => firstAnswer([...connections.values()].map(({ port }) => port)));
}

function relay(tabId: number, tell: (message: Sent | SentCommit) => void): () => void {
  const stops = [
    observeNetwork({ tabId, fields: true }, (event) => tell(pack(event))),
    observeCommits(tabId, (committed, at) => tell({ committed, at })),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function firstAnswer(ports: readonly Port[]): Promise<void> | undefined {
  if (ports.length === 0) return undefined;
  return new Promise((resolve) => {
    setTimeout(resolve, OBJECTION_TIME);
    for (const port of ports) {
      port.onMessage.addListener(() => resolve());
      port.postMessage(MAY_SLEEP);
    }
  });
}

/**
 * Devtools page side: keeps the background awake, and gets it back when it was ended all the same.
 *
 * @param listener hears the tab's network events, where the page cannot observe the network itself.
 * @returns resolves when the background is there for the first time.
 */
function connect(tabId: number, listener: TabListener | null) {
  let port: Port | null = null;
  let arrived: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const open = () => {
    // After an update of the extension this page is an orphan: nothing is there to connect to.
    if (!browser.runtime.id) return close();
    const opened = browser.runtime.connect({ name: `${listener ? RELAY : WATCH}:${tabId}` });
    let answered = false;
    // Chromium tells nothing of a port to a background that was ended while it started.
    const unanswered = setTimeout(() => opened === port && open(), ANSWER_TIME);
    opened.onMessage.addListener((message: unknown) => {
      if (opened !== port) return;
      if (message === LISTENING) {
        answered = true;
        clearTimeout(unanswered);
        arrived();
      } else if (message === MAY_SLEEP) opened.postMessage(AWAKE);
      else if (listener) hand(message as Sent | SentCommit, listener);
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

function pack(event: NetworkEvent): Sent {
  return { ...event, requestFields: event.requestFields.list, responseFields: event.responseFields.list };
}

function hand(message: Sent | SentCommit, listener: TabListener): void {
  if ("committed" in message) listener.hearCommit(message.committed, message.at);
  else listener.hear(unpack(message));
}

/** Firefox shows an observer every field, once there are any. */
function unpack(sent: Sent): NetworkEvent {
  return {
    ...sent,
    requestFields: new Fields(sent.requestFields, sent.requestFields.length > 0),
    responseFields: new Fields(sent.responseFields, sent.responseFields.length > 0),
  };
}
