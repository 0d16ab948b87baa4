import { hasUnprintable, hex, replaceUnprintable } from "./unprintable.ts";

/**
 * Text as one word of bash: in single quotes, or `$'…'` where characters have to be written out that a
 * terminal would obey. Neither expands anything, in an interactive shell either. A NUL ends every word:
 * there must be none.
 */
export function bashWord(text: string): string {
  if (!hasUnprintable(text)) return singleQuoted(text);
  const escaped = replaceUnprintable(text.replaceAll("\\", "\\\\"), hexadecimal);
  // Bash 5 knows `\'` in here when it looks for its history; that an older one does is not known.
  return `$'${escaped.replaceAll("'", "\\x27").replaceAll("!", "\\x21")}'`;
}

/** Text in single quotes, which leave everything as it is. */
function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * Text as what the command `printf` of bash writes, for what no word can hold: NUL, or more than the
 * system lets one argument be.
 */
export function bashPrintf(text: string): string {
  const format = replaceUnprintable(text.replaceAll("\\", "\\\\").replaceAll("%", "%%"), octal);
  return `printf ${singleQuoted(format)}`;
}

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Remembers how each character is written: those that have to be are few, and may fill a body. */
function remembered(write: (char: string) => string): (char: string) => string {
  const known = new Map<string, string>();
  return (char) => {
    let written = known.get(char);
    if (written === undefined) {
      written = SHORT[char] ?? write(char);
      known.set(char, written);
    }
    return written;
  };
}

/** By bytes: what `\u` stands for depends on the reader's locale. */
const hexadecimal = remembered((char) => bytes(char, (byte) => `\\x${hex(byte, 2)}`));

const octal = remembered((char) => bytes(char, (byte) => `\\${byte.toString(8).padStart(3, "0")}`));

function bytes(char: string, written: (byte: number) => string): string {
  return [...new TextEncoder().encode(char)].map(written).join("");
}
