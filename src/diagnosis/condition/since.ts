import type { Before } from "../../comparison/before.ts";
import { builtFile } from "../../comparison/built-file.ts";
import type { Past } from "../../comparison/past.ts";
import type { SameCredentials } from "../../comparison/same-credentials.ts";
import type { Case } from "../case.ts";
import { measured, quotation } from "../evidence.ts";
import { type Condition, holds } from "./condition.ts";

/** Then, and now: what is known of the time before satisfies the reader, which says what to tell of it. */
function since(read: (past: Past, c: Case) => string | false): Condition {
  return (c) => {
    const past = c.surroundings.past?.() ?? null;
    const told = past !== null && read(past, c);
    if (told === false) return false;
    const now = quotation(c.exchange, "response.status");
    return [measured("earlier", told), ...(now ? [now] : [])];
  };
}

/** The same token was sent to the endpoint when it worked. */
export const sameTokenWorked: Condition = since(({ good, credentials }) =>
  good && credentials?.kind === "authorization" ? `${toldOf(good)}, ${sameAs(credentials)}` : false,
);

/** The same, and by its own word it ran out in between. */
export const tokenEndedSince: Condition = since(({ good, credentials }) =>
  good && credentials?.endedAt != null
    ? `${toldOf(good)}, ${sameAs(credentials)}, exp ${new Date(credentials.endedAt).toISOString()}`
    : false,
);

/** The same cookie of a session was sent to the endpoint when it worked. */
export const sameSessionWorked: Condition = since(({ good, credentials }) =>
  good && credentials?.kind === "cookie" ? `${toldOf(good)}, ${sameAs(credentials)}` : false,
);

/** Credentials that were good cannot be missing or wrong. */
export const sameCredentialsWorked: Condition = holds(
  ({ status, surroundings }) => status === 401 && (surroundings.past?.()?.credentials ?? null) !== null,
);

/** An answer deleted a session's cookie that was sent when it worked, and none that could stand for it was sent now. */
export const cookieDeletedSince: Condition = since(({ good, deletedCookie }) => {
  if (!good || !deletedCookie?.isSession || !deletedCookie.isOnly) return false;
  const { name, by } = deletedCookie;
  return `${toldOf(good)}, Cookie: ${name}; ${toldOf(by)}, Set-Cookie: ${name} → ∅`;
});

/** A file that has the hash of its build in its name was there before, under this very name. */
export const builtFileWasThere: Condition = since(({ good }, { url }) => {
  const name = url?.pathname.slice(url.pathname.lastIndexOf("/") + 1) ?? "";
  return good?.isSameAddress && builtFile(name) ? toldOf(good) : false;
});

/** Several endpoints of the host that worked before fail since one moment, and none works. */
export const hostFailsSince: Condition = since(({ outage }) => {
  if (!outage) return false;
  const { ago, endpoints, requests } = outage;
  return `${seconds(ago)} s: ${requests} ✗, 0 ✓ (${endpoints} URL)`;
});

/** GET of this address works, and this method never did. */
export const onlyReadWorks: Condition = since(({ read }) => (read ? toldOf(read) : false));

/** The answers before counted a limit down to nothing. */
export const limitCountedDown: Condition = since(({ countedDown }) =>
  countedDown ? `${countedDown.name}: ${countedDown.values.join(", ")}` : false,
);

/**
 * `GET /me → 200 (−62 s)`: a clock's time would be another for each reader. Evidence is the same text in every language,
 * so it has signs and no words.
 */
function toldOf({ ago, method, path, status }: Before): string {
  return `${method} ${path} → ${status} (${ago < 0 ? "+" : "−"}${seconds(Math.abs(ago))} s)`;
}

function sameAs({ kind, name, length }: SameCredentials): string {
  return kind === "cookie"
    ? `Cookie: ${name} [${length}] = [${length}]`
    : `Authorization: [${length}] = [${length}]`;
}

function seconds(milliseconds: number): string {
  return milliseconds < 10_000 ? (milliseconds / 1_000).toFixed(1) : String(Math.round(milliseconds / 1_000));
}
