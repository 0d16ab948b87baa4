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

/**
 * Text as a string of PowerShell, in printable ASCII: verbatim in single quotes, else in double quotes, in which a
 * backtick takes the meaning from `"`, `$` and itself. A script saved without a byte order mark is read in the system's
 * code page by Windows PowerShell 5.1, which also knows no `` `u{} ``: what is beyond ASCII is told by its code.
 */
export function powershellString(text: string): string {
  if (PRINTABLE.test(text)) return `'${text.replaceAll("'", "''")}'`;
  const known = new Map<number, string>();
  // A run at once: a text may consist of nothing else.
  const escaped = text.replace(/[^\x20-\x7e]+|["$`]+/g, (run) => {
    let written = "";
    for (let at = 0; at < run.length; at++) {
      const code = run.charCodeAt(at);
      const told = known.get(code) ?? unitOf(code);
      known.set(code, told);
      written += told;
    }
    return written;
  });
  return `"${escaped}"`;
}

function unitOf(code: number): string {
  return SHORT[String.fromCharCode(code)] ?? `$([char]0x${code.toString(16)})`;
}
