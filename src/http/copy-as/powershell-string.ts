import { replaceUnits } from "../replace-units.ts";

/** PowerShell takes typographic quotation marks for its own ("about_Quoting_Rules"); here none is left. */
const PRINTABLE = /^[\x20-\x7e]*$/;

const SHORT: Readonly<Record<string, string>> = {
  "\0": "`0",
  "\t": "`t",
  "\n": "`n",
  "\r": "`r",
  '"': '`"',
  $: "`$",
  "`": "``",
};

/** Whether the character of a code stays as it is in double quotes. */
const IS_VERBATIM = Array.from({ length: 0x80 }, (_, code) => {
  const char = String.fromCharCode(code);
  return PRINTABLE.test(char) && SHORT[char] === undefined;
});

/**
 * Text as a string of PowerShell, in printable ASCII: verbatim in single quotes, else in double quotes, in which a
 * backtick takes the meaning from `"`, `$` and itself. A script saved without a byte order mark is read in the system's
 * code page by Windows PowerShell 5.1, which also knows no `` `u{} ``: what is beyond ASCII is told by its code.
 */
export function powershellString(text: string): string {
  if (PRINTABLE.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return `"${replaceUnits(text, (code) => IS_VERBATIM[code] !== true, unitOf)}"`;
}

function unitOf(unit: string): string {
  return SHORT[unit] ?? `$([char]0x${unit.charCodeAt(0).toString(16)})`;
}
