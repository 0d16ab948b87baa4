import type { ComponentChildren } from "preact";
import type { Outcome } from "../http/outcome.ts";

/**
 * A code with the shape and colour of its class: never colour alone. The shape belongs to this element
 * itself: of one below it, Chromium forgets the new style where class and window change in one frame.
 */
export function StatusMark({ outcome, children }: { outcome: Outcome; children: ComponentChildren }) {
  return <span class={`status-mark ${outcome}`}>{children}</span>;
}
