import type { Case } from "../../diagnosis/case.ts";

/** Where a line of a stack trace tells file and line: V8, CPython, PHP, Ruby, the Java VM, .NET; escaped in JSON and in pages. */
const PLACE =
  /\.(?:[cm]?[jt]sx?:|py(?:"|&quot;|\\"), line |php(?:\(| on line (?:<b>)?|:)|rb:|(?:java|kt|scala):|cs:line )(\d{1,6})/g;

/** Code that came with a package or the runtime: seldom where the fault is. */
const OF_LIBRARY =
  /node_modules|node:internal|site-packages|dist-packages|lib\/python|\/vendor\/|\/gems\/|<frozen|\bt?at (?:java|javax|jakarta|jdk|sun|kotlin|scala|reactor|org\.(?:apache|springframework|hibernate|eclipse)|com\.(?:fasterxml|sun)|io\.(?:netty|undertow))\./;

/** Lines of a trace that are looked at, and characters before the line's number. */
const MOST_LINES = 100;
const LONGEST_FILE = 160;
const LONGEST_CALL = 120;

const PART_OF_FILE = /[\w./\\@:~+-]/;
/** What runtimes write before the file. */
const BEFORE_FILE = /(?:\bt?at |\()$|File (?:"|&quot;|\\")$|\b(?:in|#\d{1,3}) $|(?:^|[\s>"\\n])$/;

/**
 * Where the reader's own code stands nearest to the failure: `/app/orders.js:46`. Null where the answer shows no trace, or
 * libraries alone. Python writes the nearest call last, the others first.
 */
export function ownFrame({ body }: Case): string | null {
  const own: string[] = [];
  let isPython = false;
  let count = 0;
  for (const found of body.matchAll(PLACE)) {
    if (count++ === MOST_LINES) break;
    const { start, end } = fileBefore(body, found.index + extensionOf(found[0]));
    const call = body.slice(Math.max(0, start - LONGEST_CALL), start);
    const line = call.slice(
      Math.max(call.lastIndexOf("\n"), call.lastIndexOf("\\n"), call.lastIndexOf("<br")) + 1,
    );
    if (start === found.index || !BEFORE_FILE.test(line)) continue;
    const file = body.slice(start, end);
    if (own.length === 0) isPython = file.endsWith(".py");
    if (!OF_LIBRARY.test(line + file)) own.push(`${file}:${found[1]}`);
  }
  return (isPython ? own.at(-1) : own[0]) ?? null;
}

/** Length of `.js` in `.js:12`. */
function extensionOf(place: string): number {
  return /^\.\w+/.exec(place)?.[0].length ?? 0;
}

function fileBefore(body: string, end: number): { readonly start: number; readonly end: number } {
  let start = end;
  while (start > 0 && end - start < LONGEST_FILE && PART_OF_FILE.test(body[start - 1] ?? "")) start--;
  // In JSON the escape of the line's beginning stands before it.
  const escapes = /^(?:\\[nt])+/.exec(body.slice(start, end));
  return { start: start + (escapes?.[0].length ?? 0), end };
}
