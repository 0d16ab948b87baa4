import { expect, it } from "vitest";
import { LANGUAGES } from "../../diagnosis/text.ts";
import { storedCards, wholeCards } from "./card.ts";
import { cardsIn } from "./cards.ts";
import { entries } from "./entries.ts";

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

it.each(LANGUAGES)(
  "every card is whole again after it was written without what it has not (%s)",
  (language) => {
    const cards = Object.values(cardsIn(language));
    const written = JSON.stringify(storedCards(cards));
    expect(wholeCards(JSON.parse(written))).toEqual(cards);
    for (const card of JSON.parse(written).cards)
      expect(Object.values(card)).not.toContainEqual(expect.toSatisfy(isEmpty));
  },
);

it("a source that many cards name is written once", () => {
  const { sources } = storedCards(Object.values(cardsIn("en")));
  expect(new Set(sources.map((source) => JSON.stringify(source))).size).toBe(sources.length);
});

it.each(LANGUAGES)("every entry has a card (%s)", (language) => {
  expect(Object.keys(cardsIn(language)).sort()).toEqual(entries.map(({ id }) => id).sort());
});
