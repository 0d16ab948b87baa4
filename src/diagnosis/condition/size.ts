import { carriesBody } from "../../http/hop-change.ts";
import type { Case } from "../case.ts";
import { measured } from "../evidence.ts";
import { type Condition, called, holds, measuring } from "./condition.ts";

/** Bytes of the request body: what the browser counted or showed, or what Content-Length announced. */
export function sizeOfBody(c: Case): number {
  const { size, text } = c.exchange.request.body;
  const announced = Number(c.sent("content-length") ?? 0);
  return Math.max(size ?? text?.length ?? 0, Number.isFinite(announced) ? announced : 0);
}

/** Bytes of every request field line, names included; the pseudo-fields of HTTP/2 are none. */
function sizesOfFields(c: Case): readonly number[] {
  return c.exchange.request.fields.list
    .filter((f) => !f.name.startsWith(":"))
    .map((f) => f.name.length + f.value.length + 4);
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

/** The request carried a body, whether the browser shows it or not. */
export const withBody: Condition = holds((c) => carriesBody(c.exchange));

/** The request carried a body of at least this many bytes. */
export function bodyOfBytes(min: number): Condition {
  return called(
    "bodyOfBytes",
    [min],
    measuring("request.body", (c) => sizeOfBody(c) >= min && `${sizeOfBody(c)} bytes`),
  );
}

/** Path and query, which is what servers limit, have at least this many characters. */
export function urlOfLength(min: number): Condition {
  return called(
    "urlOfLength",
    [min],
    measuring("request.url", (c) => {
      const length = c.url === null ? 0 : c.url.pathname.length + c.url.search.length;
      return length >= min && `${length} characters`;
    }),
  );
}

/** The request's field lines have at least this many bytes together, or a single one has `one`. */
export function fieldsOfBytes(together: number, one = together): Condition {
  return called("fieldsOfBytes", [together, one], (c) => {
    const sizes = sizesOfFields(c);
    if (sum(sizes) < together && !sizes.some((size) => size >= one)) return false;
    const longest = c.exchange.request.fields.list.reduce((a, b) =>
      b.value.length > a.value.length ? b : a,
    );
    return [measured(`request.field.${longest.name.toLowerCase()}`, `${sum(sizes)} bytes of fields`)];
  });
}

/** All request fields were seen and have fewer bytes than this together. */
export function fieldsBelow(max: number): Condition {
  return called(
    "fieldsBelow",
    [max],
    holds((c) => c.exchange.request.fields.complete && sum(sizesOfFields(c)) < max),
  );
}
