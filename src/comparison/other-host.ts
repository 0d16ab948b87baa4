import type { Difference } from "./difference.ts";
import type { Symptom } from "./symptom.ts";

/** What the hosts of two environments differ in, each by itself: said once, and no difference that explains anything. */
const OF_HOSTS: ReadonlySet<Difference["part"]> = new Set<Difference["part"]>(["scheme", "host", "address"]);

/**
 * Differences of a request to another host that stands for this one. Who asks (Origin) differs with the environment; what
 * a server allows of it is what CORS is about.
 */
export function withoutHosts(found: readonly Difference[], symptom: Symptom): readonly Difference[] {
  return found
    .filter(({ part }) => !OF_HOSTS.has(part))
    .map((one): Difference => {
      // Another host's certificate says nothing of this one's.
      if (one.part === "certificate") return { ...one, part: "no-answer" };
      return one.group === "origin" && symptom !== "cors" ? { ...one, group: "context" } : one;
    });
}
