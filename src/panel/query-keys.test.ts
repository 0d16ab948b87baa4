import { describe, expect, it } from "vitest";
import { KEY_MEANINGS, STATE_MEANINGS } from "../telling/labels/filter-keys.ts";
import { filterOf } from "./filter.ts";
import { KEY_NAMES, KEYS } from "./query-keys.ts";
import { STATES } from "./query-states.ts";

describe("the keys", () => {
  it("are told in the order in which they are offered", () => {
    expect(KEY_NAMES).toEqual(Object.keys(KEY_MEANINGS));
    expect(Object.keys(STATES)).toEqual(Object.keys(STATE_MEANINGS));
  });

  it.each(KEY_NAMES)("the example of %s is understood", (name) => {
    const { example } = KEYS[name];
    expect(example.startsWith(name === "regexp" ? "/" : `${name}:`)).toBe(true);
    const filter = filterOf(example);
    expect(filter.isEmpty).toBe(false);
    expect(filter.notes()).toEqual([]);
  });

  it("offer no secret", () => {
    const offering = KEY_NAMES.filter((name) => KEYS[name].secret && KEYS[name].values);
    expect(offering).toEqual([]);
  });
});
