import type { Case } from "../../diagnosis/case.ts";
import { BODY_WINDOW } from "../../diagnosis/case.ts";
import { defineCheck } from "../../diagnosis/check.ts";
import { all, type Condition, quoting } from "../../diagnosis/condition/condition.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

/** Characters of a body that are quoted. */
const QUOTED = 80;

/** The body is there whole: read to its end, and as long as it is said to be. */
function wholeBody(c: Case): string | null {
  const { body } = c.exchange.response ?? { body: null };
  if (!body || body.text === null || body.text.length >= BODY_WINDOW) return null;
  // A record that holds fewer characters than bytes may hold a part only: no character takes more than four bytes.
  if (body.size !== null && body.size > body.text.length * 4) return null;
  const plain = body.text.replace(/^\uFEFF/, "").trim();
  return plain === "" || c.exchange.failure ? null : plain;
}

function beginsWith(fits: (body: string) => boolean): Condition {
  return quoting("response.body", (c) => {
    const body = wholeBody(c);
    return body !== null && fits(body) ? { from: 0, to: Math.min(QUOTED, c.body.length) } : false;
  });
}

/** Words, a page or a call where a JSON text should begin. What begins as JSON does and breaks off is another fault. */
function isNoJson(body: string): boolean {
  if (/^[[{]/.test(body)) return false;
  // Streams of messages, each behind its length (Connect, gRPC-Web).
  if (body.includes("\0")) return false;
  // Put in front on purpose, against scripts that load it as their own; or a script that calls back.
  if (/^(\)\]\}|for ?\(;;\)|while ?\(1\)|throw |\/\*|[\w$.]{1,80}\s?\()/.test(body)) return false;
  // Several texts, one a line.
  const [first = ""] = body.split("\n", 1);
  return !parses(body) && !parses(first);
}

function parses(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

/** A body that is not what its Content-Type says. */
export const bodyChecks = [
  defineCheck({
    id: "json-is-none",
    level: "warning",
    on: ["2xx", "4xx", "5xx"],
    when: all(mediaType(/^application\/([\w.-]{1,60}\+)?json$/), beginsWith(isNoJson)),
    says: text({
      en: "Content-Type says JSON, but the body is not JSON: response.json() fails with a SyntaxError. Send JSON, or name the real type.",
      "zh-CN":
        "Content-Type 说是 JSON，正文却不是：response.json() 会抛出 SyntaxError。请返回 JSON，或写明真实的类型。",
    }),
    source: rfc(8259, "2"),
  }),
  defineCheck({
    id: "xml-is-none",
    level: "warning",
    on: ["2xx"],
    when: all(
      mediaType(/^(application|text)\/xml$|\+xml$/),
      beginsWith((body) => !body.startsWith("<")),
    ),
    says: text({
      en: "Content-Type says XML, and the body does not begin as XML does: a parser stops at once. Send XML, or name the type that it is.",
      "zh-CN": "Content-Type 说是 XML，正文开头却不是 XML：解析器会立即出错。请返回 XML，或写明真实的类型。",
    }),
    source: rfc(7303, "9.1"),
  }),
] as const;
