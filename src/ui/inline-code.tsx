import { codeParts } from "../telling/code-parts.ts";

/** A sentence whose code stands in code face. */
export function InlineCode({ children }: { children: string }) {
  return (
    <>
      {codeParts(children).map(({ text, code }, at) =>
        code ? <code key={`${at} ${text}`}>{text}</code> : text,
      )}
    </>
  );
}
