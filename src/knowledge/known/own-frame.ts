import type { Case } from "../../diagnosis/case.ts";

/**
 * A line of a stack trace with file and line, as runtimes write them: V8, CPython, PHP, Ruby, the Java VM, .NET. In a page
 * the quotation marks are entities, in JSON they are escaped.
 */
const FRAME =
  /(?:\b|\\n|\\t| )at (?:[^\n(<]{1,120} \()?((?:file:\/\/)?[\w./\\@:~+-]{1,160}?\.[cm]?[jt]sx?):(\d{1,6})|File (?:"|&quot;|\\")([^"&\\<\n]{1,160}\.py)(?:"|&quot;|\\"), line (\d{1,6})|(?:in|#\d{1,3}) (\/[^\s()<:]{1,160}\.php)(?:\(| on line (?:<b>)?|:)(\d{1,6})|([\w./-]{1,160}\.rb):(\d{1,6}):in|(?:\b|\\t)at [\w.$]{3,160}\(([\w$]{1,80}\.(?:java|kt|scala)):(\d{1,6})\)| in ([^\n<:]{1,160}\.cs):line (\d{1,6})/g;

/** Code that came with a package or the runtime: seldom where the fault is. */
const OF_LIBRARY =
  /node_modules|node:internal|site-packages|dist-packages|lib\/python|\/vendor\/|\/gems\/|<frozen|(?:\b|\\t)at (?:java|javax|jakarta|jdk|sun|kotlin|scala|reactor)\.|(?:\b|\\t)at (?:org\.(?:apache|springframework|hibernate|eclipse)|com\.(?:fasterxml|sun)|io\.(?:netty|undertow))\./;

/** Lines of a trace that are looked at. */
const MOST = 100;

/**
 * Where the reader's own code stands nearest to the failure: `src/orders.js:46`. Null where the answer shows no trace, or
 * libraries alone. Python writes the nearest call last, the others first.
 */
export function ownFrame({ body }: Case): string | null {
  const own: string[] = [];
  let isPython = false;
  for (const [seen, found] of [...take(body.matchAll(FRAME), MOST)].entries()) {
    const [file, line] = found.slice(1).filter((part) => part !== undefined);
    if (seen === 0) isPython = file?.endsWith(".py") ?? false;
    if (file && line && !OF_LIBRARY.test(found[0])) own.push(`${file}:${line}`);
  }
  return (isPython ? own.at(-1) : own[0]) ?? null;
}

function* take<Item>(items: Iterable<Item>, most: number): Iterable<Item> {
  let count = 0;
  for (const item of items) {
    if (count++ === most) return;
    yield item;
  }
}
