/** What cmd.exe gives no meaning outside of quotes, whatever stands around it. */
const ORDINARY = /[\w \-.:/,;~+=@#'?*$[\]]/;

/** How each character of ASCII is written: one step each, for a text may consist of nothing but special ones. */
const WRITTEN = Array.from({ length: 0x80 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (char === '"') return '^\\^"';
  // A continued line ends with a caret, and its next character is taken as it is.
  if (char === "\n") return "^\n\n";
  return ORDINARY.test(char) ? char : `^${char}`;
});

/**
 * Text as one argument of a program in a command line that is pasted into cmd.exe; null where it would not
 * arrive. Two read it, one after the other:
 *
 * - The C runtime splits at blanks outside of quotes; `\"` is a quote, and backslashes in front of a quote
 *   count double ("Parsing C command-line arguments", Microsoft).
 * - Before it, cmd.exe replaces `%name%` by a variable, then takes `^` away and the next character as it is, a
 *   line feed too. The quotes are escaped, so that it sees none and carets count everywhere. Within quotes of
 *   its own there would be no way to write a line feed, and an odd one would open all that follows.
 *
 * A caret behind each `%` makes it part of the name: no variable is called so, and what names none stays at the
 * prompt as it is. (In a batch file it would not, and needs `%%`.)
 *
 * Other control characters edit the line at a prompt. What is beyond ASCII a curl that is not built for
 * Unicode gets in the system's code page, where a fullwidth quotation mark may become `"`.
 */
export function cmdWord(text: string): string | null {
  if (/[^\n\x20-\x7e]/.test(text)) return null;
  const doubled = text.replace(/\\+/g, (run, at: number) => {
    const next = text[at + run.length];
    return next === undefined || next === '"' ? run + run : run;
  });
  let escaped = "";
  for (let at = 0; at < doubled.length; at++) escaped += WRITTEN[doubled.charCodeAt(at)];
  return `^"${escaped.replace(/%(?!\^|$)/g, "%^")}^"`;
}
