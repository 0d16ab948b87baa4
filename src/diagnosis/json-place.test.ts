import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonPlaces } from "./json-place.ts";

describe("the place of a JSON value", () => {
  const at = (json: string, ...path: (string | number)[]) => {
    const place = new JsonPlaces(json).of(path);
    return place && json.slice(place.member.from, place.member.to);
  };

  it("is that of its member, or of the item", () => {
    const json = '\uFEFF { "a" : [ 1 , { "b\\u0063" : "x\\"]" } ], "d":null }';
    expect(at(json, "d")).toBe('"d":null');
    expect(at(json, "a", 0)).toBe("1");
    expect(at(json, "a", 1, "bc")).toBe('"b\\u0063" : "x\\"]"');
    expect(at(json, "a", 2)).toBeNull();
    expect(at(json, "e")).toBeNull();
    expect(at(json, "d", "e")).toBeNull();
  });

  it("is told in the whole text where something stands before the JSON", () => {
    const body = 'call({"a":[1,2]});';
    const place = new JsonPlaces(body, 5).of(["a", 1]);
    expect(place && body.slice(place.member.from, place.member.to)).toBe("2");
  });

  it("is the last of two with one name, as for JSON.parse", () => {
    expect(at('{"a":1,"a":{"b":2}}', "a", "b")).toBe('"b":2');
  });

  it("holds what JSON.parse finds there", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(0, 1), (value, indent) => {
        const json = JSON.stringify(value, null, indent);
        const places = new JsonPlaces(json);
        for (const name of Object.keys(value)) {
          const place = places.of([name]);
          expect(JSON.parse(json.slice(place?.value.from, place?.value.to))).toEqual(JSON.parse(json)[name]);
        }
      }),
    );
  });

  it("of a character is behind the escapes before it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(20), (text, offset) => {
        const json = JSON.stringify(text);
        const to = new JsonPlaces(json).character(0, Math.min(offset, text.length));
        expect(JSON.parse(`${json.slice(0, to)}"`)).toBe(text.slice(0, offset));
      }),
    );
  });
});
