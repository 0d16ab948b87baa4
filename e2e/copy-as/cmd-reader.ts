/**
 * What a program gets from lines that are pasted into cmd.exe's prompt, by the documented rules and nothing of ours:
 * `%name%` first, line by line; then carets, quotes and separators; then the C runtime's rules for `argv`.
 */
export type CmdRead = {
  /** Commands that would run: their arguments. */
  readonly commands: readonly (readonly string[])[];
  /** Something was redirected, piped, or a variable replaced. */
  readonly isObeyed: boolean;
};

/** @param variables names in upper case, as the environment has them. */
export function readCmd(pasted: string, variables: ReadonlyMap<string, string>): CmdRead {
  let isObeyed = false;
  const lines = pasted.split("\n").map((line) => {
    const expanded = expand(line, variables);
    if (expanded !== line) isObeyed = true;
    // Phase 1.5 takes every carriage return away.
    return expanded.replaceAll("\r", "");
  });
  const commands: string[] = [];
  let command = "";
  let quoted = false;
  const text = lines.join("\n");
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === "\n") {
      // The end of a line ends the command, within quotes too.
      commands.push(command);
      command = "";
      quoted = false;
    } else if (quoted) {
      if (char === '"') quoted = false;
      command += char;
    } else if (char === "^") {
      at += 1;
      // A caret at the end of a line: the first character of the next one is taken as it is.
      if (text[at] === "\n") at += 1;
      command += text[at] ?? "";
    } else if (/[&|<>()]/.test(char)) {
      isObeyed = true;
      commands.push(command);
      command = "";
    } else {
      if (char === '"') quoted = true;
      command += char;
    }
  }
  return { commands: [...commands, command].filter((one) => one.trim() !== "").map(argv), isObeyed };
}

/** At the prompt a name that is no variable stays as it is, and the next `%` may begin another. */
function expand(line: string, variables: ReadonlyMap<string, string>): string {
  let out = "";
  for (let at = 0; at < line.length; ) {
    const end = line[at] === "%" ? line.indexOf("%", at + 1) : -1;
    const inside = end < 0 ? "" : line.slice(at + 1, end);
    // `%name:old=new%` and `%name:~1,2%` are replacements within the value.
    const value = variables.get(inside.split(":", 1)[0]?.toUpperCase() ?? "");
    if (end >= 0 && inside !== "" && value !== undefined) {
      out += value;
      at = end + 1;
    } else {
      out += line[at];
      at += 1;
    }
  }
  return out;
}

/** "Parsing C command-line arguments" (Microsoft Learn), of a Unicode program or an ASCII line. */
export function argv(line: string): readonly string[] {
  const args: string[] = [];
  let at = 0;
  const skip = () => {
    while (line[at] === " " || line[at] === "\t") at += 1;
  };
  for (skip(); at < line.length; skip()) {
    let arg = "";
    let quoted = false;
    for (; at < line.length; at++) {
      let slashes = 0;
      while (line[at] === "\\") {
        slashes += 1;
        at += 1;
      }
      const char = line[at];
      if (char !== '"') {
        arg += "\\".repeat(slashes);
        if (char === undefined || (!quoted && (char === " " || char === "\t"))) break;
        arg += char;
        continue;
      }
      arg += "\\".repeat(slashes >> 1);
      if (slashes % 2 === 1) arg += '"';
      else if (quoted && line[at + 1] === '"') {
        // A pair inside of quotes is one that is meant.
        arg += '"';
        at += 1;
      } else quoted = !quoted;
    }
    args.push(arg);
  }
  return args;
}
