import { listed } from "../http/listed.ts";
import { momentOf } from "../http/moment.ts";
import { cookiesSetBy, deletesCookie } from "../http/set-cookie.ts";
import { type Asked, type Before, toldBefore } from "./before.ts";
import { cookiesSent, isSessionCookie } from "./session-cookies.ts";

/** A cookie that was sent when it worked, and that an answer has deleted since. */
export type DeletedCookie = {
  readonly name: string;
  /** Its name is one under which servers keep who is logged in. */
  readonly isSession: boolean;
  /** Nothing else that may say who asks was sent this time. */
  readonly isOnly: boolean;
  /** What was answered with its deletion. */
  readonly by: Before;
};

/** The last word on a cookie counts: what was set anew is missing for another reason. */
export function deletedCookie({ failing, good, before }: Asked): DeletedCookie | null {
  const status = failing.response?.status;
  if (!good || (status !== 401 && status !== 403)) return null;
  const setting = before().filter(
    ({ startedAt, exchange: { response } }) =>
      startedAt >= good.startedAt &&
      startedAt < failing.startedAt &&
      response !== null &&
      listed(response.fields, "set-cookie") !== null,
  );
  // Most answers set none: then nobody takes the cookies apart.
  if (setting.length === 0) return null;
  const [then, now] = [cookiesSent(good.request.fields), cookiesSent(failing.request.fields)];
  if (!then || !now) return null;
  const missing = new Set([...then.keys()].filter((name) => !now.has(name)));
  if (missing.size === 0) return null;
  const told = new Map<string, DeletedCookie | null>();
  const isOnly = !failing.request.fields.has("authorization") && ![...now.keys()].some(isSessionCookie);
  for (const { exchange } of setting) {
    const { response } = exchange;
    if (!response) continue;
    for (const cookie of cookiesSetBy(response)) {
      if (!missing.has(cookie.name)) continue;
      const deleted = deletesCookie(cookie, momentOf(exchange));
      const by = toldBefore(exchange, failing);
      told.set(
        cookie.name,
        deleted
          ? { name: cookie.name.slice(0, 60), isSession: isSessionCookie(cookie.name), isOnly, by }
          : null,
      );
    }
  }
  const found = [...told.values()].filter((one) => one !== null);
  return found.find(({ isSession }) => isSession) ?? found[0] ?? null;
}
