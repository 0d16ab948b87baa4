const ENTRIES = /"?\bentries"?\s{0,99}:\s{0,99}\[/;
const CREATOR = /"?\bcreator"?\s{0,99}:\s{0,99}\{[^{}]{0,500}?"?\bname"?\s{0,99}:\s{0,99}"([^"\\]{1,100})"/;

/** What counts outside of strings: a bracket, a comma with nothing behind it, a name without quotation marks. */
const TOKEN = /["{}[\]]|,(?=\s{0,999}[}\]])|[A-Za-z_$][\w$]{0,99}(?=\s{0,99}:)/g;

/** The log of a HAR, as far as a broken text shows it. */
type Rescued = { readonly creator: { readonly name: string } | null; readonly entries: readonly unknown[] };

/**
 * Reads the entries of a HAR whose text is no JSON, one by one up to where it breaks: it ends too early, is a call of
 * a function (JSONP), has commas behind the last member or names without quotation marks. Null stands for an entry
 * that cannot be read. Each character is looked at a bounded number of times.
 */
export function rescuedLog(text: string): Rescued {
  const found = ENTRIES.exec(text);
  const name = CREATOR.exec(text)?.[1];
  const entries: unknown[] = [];
  let at = found ? found.index + found[0].length : text.length;
  for (;;) {
    at = pastSeparators(text, at);
    const entry = text[at] === "{" ? objectAt(text, at) : null;
    if (!entry) return { creator: name === undefined ? null : { name }, entries };
    entries.push(parsed(entry.json));
    at = entry.end;
  }
}

function pastSeparators(text: string, from: number): number {
  let at = from;
  while (/[\s,]/.test(text[at] ?? "")) at++;
  return at;
}

/** The object that begins here, as JSON, and where it ends; null where it does not end. */
function objectAt(text: string, start: number): { readonly json: string; readonly end: number } | null {
  const parts: string[] = [];
  let depth = 0;
  let from = start;
  TOKEN.lastIndex = start;
  for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
    const [word] = token;
    const end = token.index + word.length;
    if (word === '"') {
      const close = endOfString(text, end);
      if (close < 0) return null;
      TOKEN.lastIndex = close;
    } else if (word === "{" || word === "[") depth++;
    else if (word === "}" || word === "]") {
      depth--;
      if (depth === 0) return { json: parts.join("") + text.slice(from, end), end };
    } else {
      parts.push(text.slice(from, token.index), word === "," ? "" : `"${word}"`);
      from = end;
    }
  }
  return null;
}

/** Behind the quotation mark that ends the string which begins here; -1 where none does. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (at - escapes > from && text[at - escapes - 1] === "\\") escapes++;
    if (escapes % 2 === 0) return at + 1;
  }
  return -1;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
