import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact, redactUrl } from "../redact.ts";
import { decoded, encoded } from "./percent.ts";
import { exchangeAt } from "./place.test-data.ts";

const NAME = fc.constantFrom(
  "token",
  "page",
  "password",
  "a",
  "user[key]",
  "x-api-key",
  "q",
  "state",
  "next",
);
const VALUE = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.base64String({ maxLength: 40 }),
  fc.webUrl({ withQueryParameters: true }),
  fc.json({ maxDepth: 2 }),
);

function bodyOf(text: string, type: string): string {
  const place = {
    kind: "",
    name: "",
    body: text,
    bodyType: type,
    request: ["Authorization: Bearer 90417725361234"],
  };
  return redact(exchangeAt(place, "")).request.body.text ?? "";
}

/** The names and the nesting of a JSON value. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]);
}

describe("redaction keeps", () => {
  it("JSON valid, with its members and items", () => {
    const named = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        VALUE,
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(null, true, 90417725361234),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(NAME, tie("value"), { maxKeys: 4 }),
      ),
    })).value;
    fc.assert(
      fc.property(fc.array(named, { maxLength: 3 }), fc.constantFrom(0, 2), (value, indent) => {
        const safe = bodyOf(JSON.stringify(value, null, indent), "application/json");
        expect(shapeOf(JSON.parse(safe))).toEqual(shapeOf(JSON.parse(JSON.stringify(value))));
      }),
    );
  });

  it("the number of a form's fields and their names", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(NAME, VALUE), { minLength: 1, maxLength: 6 }), (pairs) => {
        const form = pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join("&");
        const safe = bodyOf(form, "application/x-www-form-urlencoded").split("&");
        expect(safe.map((pair) => decodeURIComponent(pair.split("=", 1)[0] ?? ""))).toEqual(
          pairs.map(([name]) => name),
        );
      }),
    );
  });

  it("a URL's host, its segments and its parameters", () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true }),
        fc.array(fc.tuple(NAME, VALUE), { maxLength: 4 }),
        (base, pairs) => {
          const url = new URL(base);
          for (const [name, value] of pairs) url.searchParams.append(name, decoded(encoded(value)));
          const safe = new URL(redactUrl(url.href));
          expect(safe.host).toBe(url.host);
          expect(safe.pathname.split("/").length).toBe(url.pathname.split("/").length);
          expect([...safe.searchParams.keys()]).toEqual([...url.searchParams.keys()]);
          expect(safe.hash === "").toBe(url.hash === "");
        },
      ),
    );
  });

  it("going on, whatever the text", () => {
    const piece = fc.constantFrom(
      ..."{ } [ ] \" \\ < > / = & ; : token password eyJ . -- <!-- <![CDATA[ <script ://\n? # %2 %25 Bearer  \\u00 ' name".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        bodyOf(text, "text/plain");
        redactUrl(text);
      }),
    );
  });
});
