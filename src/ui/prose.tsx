import { codeParts, type ProsePart } from "../telling/code-parts.ts";
import { isCommand } from "../telling/is-command.ts";
import { CopyCommand } from "./copy-command.tsx";

/** Up to so many characters a command stays in its sentence, which a line of its own would tear. */
const SHORT = 24;

/** What closes the words before a command. */
const CLOSING = /^[.,;:。，；：]+/;

/** A sentence whose code stands in code face, and whose commands can be copied. */
export function Prose({ children }: { children: string }) {
  const parts = codeParts(children);
  return (
    <>
      {parts.map((part, at) => {
        if (!part.code) return isAfterCommand(parts[at - 1]) ? part.text.replace(CLOSING, "") : part.text;
        const key = `${at} ${part.text}`;
        return isCommand(part) ? (
          <CopyCommand
            key={key}
            command={part.text}
            isApart={part.text.length > SHORT}
            closing={closingOf(parts[at + 1])}
          />
        ) : (
          <code key={key}>{part.text}</code>
        );
      })}
    </>
  );
}

function isAfterCommand(before: ProsePart | undefined): boolean {
  return before !== undefined && isCommand(before);
}

function closingOf(next: ProsePart | undefined): string {
  return next && !next.code ? (CLOSING.exec(next.text)?.[0] ?? "") : "";
}
