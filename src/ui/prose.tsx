import { codeParts } from "../telling/code-parts.ts";
import { CopyCommand } from "./copy-command.tsx";

/** A sentence whose code stands in code face, and whose commands can be copied. */
export function Prose({ children }: { children: string }) {
  return (
    <>
      {codeParts(children).map((part, at) => {
        if (!part.code) return part.text;
        const key = `${at} ${part.text}`;
        return part.command ? (
          <CopyCommand key={key} command={part.text} />
        ) : (
          <code key={key}>{part.text}</code>
        );
      })}
    </>
  );
}
