import { isNumber, isText, isTruth, listOf, oneOf, orNull, type Shape, shapeOf } from "../http/shape.ts";
import { OUTCOMES, type Outcome } from "../http/status-class.ts";
import type { Certainty } from "./cause.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { fillBoth, type Text } from "./text.ts";

// What surfaces tell each other and what is kept of it: a diagnosis in plain data and in both languages,
// so that it is shown at once, without the engine and by whoever is asked.

export type PlainCause = {
  readonly id: string;
  readonly certainty: Certainty;
  readonly name: Text;
  readonly why: Text;
};

export type PlainAuthor = { readonly id: string; readonly certainty: Certainty; readonly name: Text };

/** Why an exchange ended as it did, and who says so. */
export type PlainAnswer = {
  /** The likely causes, the likeliest first. */
  readonly causes: readonly PlainCause[];
  /** Null where it cannot be told. */
  readonly author: PlainAuthor | null;
};

/** What there is to say about the document of a tab. */
export type PageAnswer = PlainAnswer & {
  readonly outcome: Outcome;
  /** One word for how it ended; null where the status tells. */
  readonly word: Text | null;
  readonly verdict: Text;
  /** What the status means, or the failure; null where the verdict says it already. */
  readonly meaning: Text | null;
  /** What to do first; null where nothing is, or where the verdict says it already. */
  readonly step: Text | null;
};

/** What the badge says of a document, whatever the settings are. */
export type Mark = {
  readonly text: string;
  /** The text where the reader wants every status. */
  readonly always: string;
  readonly color: string;
  readonly title: Text;
};

/** What is said of the document of a tab, by the popup and by the badge; null while nothing is known. */
export type PageTold = { readonly mark: Mark | null; readonly answer: PageAnswer | null };

/** How many went where, as it is told on the page. */
export type Addresses = {
  readonly count: number;
  /** Each address once, three at most. */
  readonly paths: readonly string[];
  /** How many more addresses they went to. */
  readonly more: number;
};

/** Failed parts of a page of which the same is said. */
export type PartGroup = Addresses & {
  readonly outcome: Outcome;
  /** The status; null where there was none. */
  readonly status: number | null;
  /** The status, or one word for how it ended where that does not tell. */
  readonly word: Text;
  /** Why, no surer than it is known; what the status is called where nothing tells that. */
  readonly title: Text;
  /** Null where nothing tells the reason, as where DevTools is closed. */
  readonly certainty: Certainty | null;
  readonly author: PlainAuthor | null;
  /** What to do first; null where nothing tells it. */
  readonly step: Text | null;
  /** Where the first one went; a long URL is shortened. */
  readonly url: string;
};

/** What failed below the document of a tab, the most frequent first. */
export type PartsAnswer = {
  /** Who told: DevTools with all it recorded, or the page's timing and the browser's events, which know no reasons. */
  readonly source: "devtools" | "page";
  /** Requests to other origins of which the page may not even know the status. */
  readonly hidden: number;
  /** Calls to other origins whose answer the page may have been refused, where nobody tells whether it was. */
  readonly unread: Addresses;
  /** False where more may have failed than is known. */
  readonly isWhole: boolean;
  readonly groups: readonly PartGroup[];
};

/** @param most how many causes are told. Texts are taken as they are loaded now. */
export function plainAnswer(diagnosis: Diagnosis, most: number): PlainAnswer {
  return {
    causes: diagnosis.causes
      .slice(0, most)
      .map(({ id, certainty, name, why }) => ({ id, certainty, name: fillBoth(name), why: fillBoth(why) })),
    author: plainAuthor(diagnosis),
  };
}

/** The same of its author alone. */
export function plainAuthor({ author }: Diagnosis): PlainAuthor | null {
  return author && { id: author.id, certainty: author.certainty, name: fillBoth(author.name) };
}

const isBothTexts = shapeOf<Text>({ en: isText, "zh-CN": isText });
const isOutcome = oneOf(...OUTCOMES);
const isCertainty = oneOf("certain", "likely", "possible");
const isCause = shapeOf<PlainCause>({
  id: isText,
  certainty: isCertainty,
  name: isBothTexts,
  why: isBothTexts,
});
const isAuthor = shapeOf<PlainAuthor>({ id: isText, certainty: isCertainty, name: isBothTexts });

export const isPageAnswer: Shape<PageAnswer> = shapeOf<PageAnswer>({
  causes: listOf(isCause),
  author: orNull(isAuthor),
  outcome: isOutcome,
  word: orNull(isBothTexts),
  verdict: isBothTexts,
  meaning: orNull(isBothTexts),
  step: orNull(isBothTexts),
});

export const isMark: Shape<Mark> = shapeOf<Mark>({
  text: isText,
  always: isText,
  color: isText,
  title: isBothTexts,
});

export const isPageTold: Shape<PageTold> = shapeOf<PageTold>({
  mark: orNull(isMark),
  answer: orNull(isPageAnswer),
});

const ADDRESSES = { count: isNumber, paths: listOf(isText), more: isNumber };

export const isPartsAnswer: Shape<PartsAnswer> = shapeOf<PartsAnswer>({
  source: oneOf("devtools", "page"),
  hidden: isNumber,
  unread: shapeOf<Addresses>(ADDRESSES),
  isWhole: isTruth,
  groups: listOf(
    shapeOf<PartGroup>({
      outcome: isOutcome,
      status: orNull(isNumber),
      word: isBothTexts,
      title: isBothTexts,
      certainty: orNull(isCertainty),
      author: orNull(isAuthor),
      step: orNull(isBothTexts),
      url: isText,
      ...ADDRESSES,
    }),
  ),
});
