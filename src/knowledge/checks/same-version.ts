import type { Case } from "../../diagnosis/case.ts";
import { any, type Condition, measuring, needing } from "../../diagnosis/condition/condition.ts";
import type { Response } from "../../http/exchange.ts";

/**
 * What came over the wire shows that the body was sent: more than twice what the fields take when they are written out,
 * which a header section alone never is (HPACK makes it shorter), and no less than the length that they declare. A
 * smaller body is not worth a word. Chromium shows the stored 200 where a 304 came: without a count nothing is known.
 */
function cameWhole({ fields, received }: Response): boolean {
  if (received === undefined || !fields.complete) return false;
  const section = fields.list.reduce((sum, { name, value }) => sum + name.length + value.length + 4, 0);
  const declared = Number(fields.get("content-length") ?? 0);
  return received > 2 * section && received >= declared;
}

function sentAgain({ exchange: { response, source } }: Case): boolean {
  // A copy that was checked is shown under the status that was stored with it.
  if (!response || response.fromCache !== null || response.viaServiceWorker) return false;
  return source !== "web-request" && cameWhole(response);
}

const sameTag: Condition = needing(
  [["request.field if-none-match"]],
  measuring("response.field.etag", (c) => {
    const known = c.sent("if-none-match");
    const tag = c.field("etag");
    if (known === null || tag === null || !sentAgain(c)) return false;
    const plain = (one: string) => one.trim().replace(/^W\//, "");
    return known.split(",").some((one) => plain(one) === plain(tag)) && tag;
  }),
);

/** Where a version is named as well, the date does not count (RFC 9110, 13.2.2). */
const sameDate: Condition = needing(
  [["request.field if-modified-since"]],
  measuring("response.field.last-modified", (c) => {
    const since = c.sent("if-modified-since");
    if (since === null || c.sent("if-none-match") !== null || !sentAgain(c)) return false;
    return since === c.field("last-modified") && since;
  }),
);

/** The validator that stands in the request and in the answer, which was sent whole again. */
export const sameVersion: Condition = any(sameTag, sameDate);
