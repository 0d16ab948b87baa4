import { expect, it } from "vitest";
import { LANGUAGES } from "../../diagnosis/text.ts";
import { storedCard, wholeCard } from "./card.ts";
import { cardsIn } from "./cards.ts";

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

it.each(LANGUAGES)(
  "every card is whole again after it was written without what it has not (%s)",
  (language) => {
    for (const card of Object.values(cardsIn(language))) {
      const written = JSON.stringify(storedCard(card));
      expect(wholeCard(JSON.parse(written))).toEqual(card);
      expect(Object.values(JSON.parse(written))).not.toContainEqual(expect.toSatisfy(isEmpty));
    }
  },
);
