import type { Badge } from "../browser/badge.ts";
import type { Mark } from "../diagnosis/plain-answer.ts";
import type { Language } from "../diagnosis/text.ts";
import { BADGE } from "../telling/labels/badge.ts";
import { MARK_COLORS } from "../telling/mark-colors.ts";

/**
 * The badge for the document that a tab shows; empty on a good page unless `always`.
 *
 * @param withheld nothing is known because the reader lets us see nothing of this site.
 */
export function badgeOf(mark: Mark | null, withheld: boolean, language: Language, always: boolean): Badge {
  if (withheld) return { text: "?", color: MARK_COLORS.unknown, title: BADGE.withheld[language] };
  if (!mark) return { text: "", color: MARK_COLORS.unknown, title: BADGE.nothing[language] };
  return { text: always ? mark.always : mark.text, color: mark.color, title: mark.title[language] };
}
