import type { Case } from "../../diagnosis/case.ts";
import type { Facts } from "../../diagnosis/text.ts";
import type { ResponderId } from "../responder-ids.ts";

/** The words are about one of these systems: they count where it was seen. */
export function whenSeen(...systems: readonly ResponderId[]): (c: Case) => Facts | null {
  return (c) => (systems.some((id) => c.onPath.has(id) || isNamedByPath(c, id)) ? {} : null);
}

/** The path of a script names what runs it. */
function isNamedByPath({ url }: Case, id: ResponderId): boolean {
  return id === "php" && /\.php\d?(?:\/|$)/.test(url?.pathname.slice(0, 2_000) ?? "");
}

/** What is built on nginx has its directives. */
export const nginxSeen = whenSeen("nginx", "openresty", "tengine");
