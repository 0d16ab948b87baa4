import { signal } from "@preact/signals";
import { expect, it } from "vitest";
import { createComparing } from "./comparing.ts";
import type { Row } from "./row.ts";

function comparing() {
  const selected = signal<string | null>(null);
  const rows = signal(["a", "b", "c"].map((id) => ({ id }) as Row));
  const { compared, compareWith } = createComparing(selected, rows);
  return { selected, rows, compareWith, with: () => compared.value?.id ?? null };
}

it("two rows are compared until another one is selected, or it is asked for again", () => {
  const it = comparing();
  it.selected.value = "a";
  it.compareWith("b");
  expect(it.with()).toBe("b");
  it.compareWith("b");
  expect(it.with()).toBe(null);
  it.compareWith("c");
  it.selected.value = "b";
  expect(it.with()).toBe(null);
});

it("without a name it is the one that was selected before", () => {
  const it = comparing();
  it.compareWith();
  it.selected.value = "a";
  it.compareWith();
  expect(it.with()).toBe(null);
  it.selected.value = null;
  it.selected.value = "c";
  it.compareWith();
  expect(it.with()).toBe("a");
});

it("nothing is compared with itself, or with what left the list", () => {
  const it = comparing();
  it.selected.value = "a";
  it.compareWith("a");
  expect(it.with()).toBe(null);
  it.compareWith("b");
  it.rows.value = it.rows.value.filter(({ id }) => id !== "b");
  expect(it.with()).toBe(null);
});
