import type { Case } from "../case.ts";
import type { Condition } from "./condition.ts";

/** Longest source of a bare function that is worth reading in a message. */
const SOURCE_LIMIT = 120;

/**
 * The parts of a condition that keep it from holding for a case, a line each, for a failed example:
 * `field("server", /^nginx/i) does not hold`. Empty where it holds.
 */
export function whyNot(condition: Condition, c: Case): readonly string[] {
  if (condition(c) !== false) return [];
  const { made } = condition;
  if (made && "of" in made) {
    if (made.of === "not") return made.parts.map((part) => `${tell(part)} holds`);
    const failing = made.parts.filter((part) => part(c) === false);
    return (made.of === "all" ? failing.slice(0, 1) : failing).flatMap((part) => whyNot(part, c));
  }
  return [`${tell(condition)} does not hold`];
}

/** A condition the way it is written. */
export function tell(condition: Condition): string {
  const { made } = condition;
  if (!made) return String(condition).replace(/\s+/g, " ").slice(0, SOURCE_LIMIT);
  if ("of" in made) return `${made.of}(${made.parts.map(tell).join(", ")})`;
  return `${made.called}(${made.with.map(value).join(", ")})`;
}

function value(given: unknown): string {
  if (given instanceof RegExp) return String(given);
  return typeof given === "function" ? "…" : (JSON.stringify(given) ?? "undefined");
}
