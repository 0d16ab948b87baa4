import type { ComponentChildren } from "preact";
import type { Outcome } from "../http/outcome.ts";

type Props = {
  readonly outcome: Outcome;
  /** A good status over an answer that is not. */
  readonly isDoubtful?: boolean;
  readonly children: ComponentChildren;
};

/**
 * A code with the shape and colour of its class: never colour alone. The shape belongs to this element
 * itself: of one below it, Chromium forgets the new style where class and window change in one frame.
 */
export function StatusMark({ outcome, isDoubtful = false, children }: Props) {
  return <span class={`status-mark ${isDoubtful ? "doubtful" : outcome}`}>{children}</span>;
}
