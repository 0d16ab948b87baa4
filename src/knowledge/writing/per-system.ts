import type { PerSystem } from "../../diagnosis/per-system.ts";
import { type Text, text } from "../../diagnosis/text.ts";
import type { MannerId } from "../manner-ids.ts";
import type { ResponderId } from "../responder-ids.ts";

/** A step that each system has in its own words, bound to our closed lists of systems and manners. */
export function perSystem(step: PerSystem<ResponderId | MannerId>): PerSystem<ResponderId | MannerId> {
  return step;
}

/** One part for several systems that are set up alike: it is told once where nobody knows which of them is there. */
export function sameFor<const Id extends ResponderId | MannerId>(
  ids: readonly Id[],
  part: Text,
): { readonly [System in Id]?: Text } {
  return Object.fromEntries(ids.map((id) => [id, part])) as { readonly [System in Id]?: Text };
}

/** How the line of an error log is told: each part names its system and quotes the line. */
export const ERROR_LOG = text({ en: "Error log: {systems}.", "zh-CN": "错误日志：{systems}。" });

/** The same of a line that is written at level info alone. */
export const ERROR_LOG_AT_INFO = text({
  en: "Error log (level info): {systems}.",
  "zh-CN": "错误日志（info 级）：{systems}。",
});
