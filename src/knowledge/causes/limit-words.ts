import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { says } from "../../diagnosis/condition/words.ts";

/** A limit that fills up again within the hour, or the name of a limit of pace: whatever it is called, it is none that is used up. */
const shortSpan = says(
  /\b(?:per|a|an|each|every)[ _-]?(?:\d{1,6} )?(?:s|sec|seconds?|m|min|minutes?|hour)s?\b|\d ?\/ ?(?:s|sec|second|min|minute|hour|hr)\b|\bper(?:Second|Minute)|\b(?:hourly|per-?minute|per-?second)\b|\b(?:retry|try again|wait)\b[^\n]{0,30}\b\d{1,5}(?:\.\d{1,9})? ?(?:ms|s|secs?|seconds?|mins?|minutes?)\b|\brate_limited\b|\bslots?\b/i,
);
const concurrent = says(/\bconcurren(?:t|cy)\b|\bsimultaneous(?:ly)?\b|\bin parallel\b/i);
/** A limit that is bought or comes back with the day: a span of days, or what was paid for. */
export const saysLongSpan: Condition = says(
  /\b(?:per|a|each|every|this|next|current)[ _-]?(?:\d{1,4}[ -])?(?:day|24[ -]?hour|week|month|year|billing)|\b(?:daily|weekly|monthly|yearly|annual|24[ -]hours?|free_?tier)\b|\b(?:credits?|balance|billing|payment|funds|arrears)\b|\b(?:check|upgrade|limits? of) (?:your|the|to an?)\b[^\n]{0,20}\b(?:plan|subscription|account)\b|per-?day|per-?month/i,
);

/** What the answer says of a limit is its pace: seconds, minutes, slots. */
export const saysPace: Condition = all(shortSpan, not(saysLongSpan));
/** It is how many run at once. */
export const saysAtOnce: Condition = all(concurrent, not(saysLongSpan));
/** A limit whose words do not say that it is one of pace or of how many at once. */
export const noPace: Condition = not(any(saysPace, saysAtOnce));
