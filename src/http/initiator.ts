import type { Reader } from "./read.ts";
import { remembering } from "./remembering.ts";

/** A place that asked for a request. */
export type Caller = {
  /** "" where it has no name, and in a document. */
  readonly functionName: string;
  /** Of the script or document; "" where it has none. */
  readonly url: string;
  /** Counted from 1; null where it was not recorded. */
  readonly line: number | null;
};

/** Who asked for a request: a function of a script, or a line of a document. */
export type Initiator = {
  readonly type: "script" | "parser";
  readonly caller: Caller;
  /** Who called that function, the nearest first, through what was awaited too. */
  readonly outer: readonly Caller[];
};

/** Callers that are kept; those further out say less. */
const CALLERS = 4;
/** Stacks of what was awaited before, one in the other, that are looked into for them. */
const STACKS = 8;
/** Longest address and name, in characters: a script in a data URL is no place to go to. */
const LONGEST = 2_000;
const LAST_LINE = 1e9;

/** One script asks for hundreds of requests. */
const shared = remembering((text) => text, { most: 1_000, longest: LONGEST });

/**
 * Reads the `_initiator` of a HAR entry, which Chromium writes as its protocol has it (CDP, Network.Initiator: lines
 * count from 0); null where nobody is named.
 */
export function readInitiator(initiator: Reader): Initiator | null {
  if (!initiator.isObject) return null;
  const type = initiator.get("type").string();
  if (type === "parser") {
    const caller = readCaller(initiator);
    return caller.url === "" ? null : { type, caller, outer: [] };
  }
  if (type !== "script") return null;
  const [caller, ...outer] = callersOf(initiator.get("stack"));
  return caller ? { type, caller, outer } : null;
}

function callersOf(innermost: Reader): readonly Caller[] {
  const callers: Caller[] = [];
  let stack = innermost;
  for (let at = 0; at < STACKS && stack.isObject && callers.length < CALLERS; at++) {
    for (const frame of stack.get("callFrames").items()) {
      const caller = readCaller(frame);
      if (caller.url !== "") callers.push(caller);
      if (callers.length === CALLERS) break;
    }
    stack = stack.get("parent");
  }
  return callers;
}

function readCaller(frame: Reader): Caller {
  const url = frame.get("url").string() ?? "";
  const line = frame.get("lineNumber").duration();
  return {
    functionName: shared((frame.get("functionName").string() ?? "").slice(0, LONGEST)),
    url: url.length > LONGEST ? "" : shared(url),
    line: line === null || line > LAST_LINE ? null : Math.floor(line) + 1,
  };
}

/** The same as a HAR entry has it. */
export function writeInitiator({ type, caller, outer }: Initiator): object {
  const frames = [caller, ...outer].map(({ functionName, url, line }) => ({
    functionName,
    url,
    ...(line === null ? {} : { lineNumber: line - 1 }),
  }));
  return type === "parser" ? { type, ...frames[0] } : { type, stack: { callFrames: frames } };
}
