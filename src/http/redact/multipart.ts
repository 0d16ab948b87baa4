import type { Context } from "./context.ts";
import { isSecret } from "./judge.ts";
import { kindOfName } from "./name-kind.ts";
import { Rewriter } from "./rewriter.ts";

export function looksLikeMultipart(text: string): boolean {
  return /^(?:\r?\n)?--[^\r\n]{1,200}\r?\ncontent-/i.test(text.slice(0, 300));
}

/** multipart/form-data: each part by the name that its head gives; heads and boundaries stay. */
export function redactMultipart(text: string, context: Context): string {
  const boundary = /--[^\r\n]{1,200}/.exec(text.slice(0, 300))?.[0] ?? "--";
  const out = new Rewriter(text);
  let at = text.indexOf(boundary);
  while (at >= 0) {
    const next = text.indexOf(`\n${boundary}`, at + boundary.length);
    const end = next < 0 ? text.length : text.charCodeAt(next - 1) === 13 ? next - 1 : next;
    redactPart(out, text, at + boundary.length, end, context);
    at = next < 0 ? -1 : next + 1;
  }
  return out.toString();
}

function redactPart(out: Rewriter, text: string, start: number, end: number, context: Context): void {
  const gap = /\r?\n\r?\n/.exec(text.slice(start, Math.min(end, start + 4_000)));
  if (!gap) return;
  const from = start + gap.index + gap[0].length;
  if (from >= end) return;
  const head = text.slice(start, start + gap.index);
  const name = /\bname="?([^"\r\n;]{0,200})/i.exec(head)?.[1] ?? "";
  out.rewrite(from, end, (value) =>
    isSecret(kindOfName(name), value.trim(), context.said)
      ? context.hide(value)
      : context.inside(value, context),
  );
}
