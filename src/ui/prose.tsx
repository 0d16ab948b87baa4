import { codeParts, type ProsePart } from "../telling/code-parts.ts";
import { CopyCommand } from "./copy-command.tsx";

/** Up to so many characters a command stays in its sentence, which a line of its own would tear. */
const SHORT = 24;

/** What closed the words before a command has nothing left to close where that stands apart. */
const CLOSING = /^[.,;:。，；：]+\s*/;

/** A sentence whose code stands in code face, and whose commands can be copied. */
export function Prose({ children }: { children: string }) {
  const parts = codeParts(children);
  return (
    <>
      {parts.map((part, at) => {
        if (!part.code) return isApart(parts[at - 1]) ? part.text.replace(CLOSING, "") : part.text;
        const key = `${at} ${part.text}`;
        return part.command ? (
          <CopyCommand key={key} command={part.text} isApart={isApart(part)} />
        ) : (
          <code key={key}>{part.text}</code>
        );
      })}
    </>
  );
}

function isApart(part: ProsePart | undefined): boolean {
  return part?.command === true && part.text.length > SHORT;
}
