import { isPageTold, isPartsAnswer, type PageTold, type PartsAnswer } from "../diagnosis/plain-answer.ts";
import { isPageQuery, type PageQuery } from "../http/page-query.ts";
import { isNumber, isObject, isText, orNull, type Shape, shapeOf } from "../http/shape.ts";

// What documents of the extension ask each other, checked at both ends. Nothing of it leaves the browser.

type Nothing = Record<never, never>;
const isNothing: Shape<Nothing> = isObject as Shape<Nothing>;

/** Each question: what is asked with it, and what is answered. */
type Questions = {
  /** Popup to background: what failed below the document of a tab. */
  readonly "parts-of-tab": { readonly asked: { readonly tabId: number }; readonly answer: PartsAnswer };
  /** DevTools to background: more is known of the document of a tab. */
  readonly "document-recorded": { readonly asked: { readonly tabId: number }; readonly answer: Nothing };
  /** DevTools' panel to background, where it cannot do so itself: ask the reader for all sites. */
  readonly "ask-for-all-sites": { readonly asked: Nothing; readonly answer: Nothing };
  /** Background to DevTools: what failed below the document, by all that was recorded. */
  readonly "recorded-parts": { readonly asked: { readonly page: PageQuery }; readonly answer: PartsAnswer };
  /** Background to DevTools: what there is to say of the document; null where it was not recorded. */
  readonly "recorded-document": {
    readonly asked: { readonly page: PageQuery };
    readonly answer: { readonly told: PageTold | null };
  };
};

export type QuestionName = keyof Questions;
export type Asked<Name extends QuestionName> = Questions[Name]["asked"];
export type Answer<Name extends QuestionName> = Questions[Name]["answer"];

type Shapes = {
  readonly [Name in QuestionName]: {
    readonly asked: Shape<Asked<Name>>;
    readonly answer: Shape<Answer<Name>>;
  };
};

const ofTab = shapeOf<{ readonly tabId: number }>({ tabId: isNumber });
const ofPage = shapeOf<{ readonly page: PageQuery }>({ page: isPageQuery });

export const QUESTIONS: Shapes = {
  "parts-of-tab": { asked: ofTab, answer: isPartsAnswer },
  "document-recorded": { asked: ofTab, answer: isNothing },
  "ask-for-all-sites": { asked: isNothing, answer: isNothing },
  "recorded-parts": { asked: ofPage, answer: isPartsAnswer },
  "recorded-document": {
    asked: ofPage,
    answer: shapeOf<Answer<"recorded-document">>({ told: orNull(isPageTold) }),
  },
};

export function isQuestionName(name: unknown): name is QuestionName {
  return typeof name === "string" && Object.hasOwn(QUESTIONS, name);
}

/** Who is meant: a message reaches every document of the extension but its sender. */
export type Address = "background" | `devtools ${number}`;

export function isAddress(to: unknown): to is Address {
  return to === "background" || (typeof to === "string" && /^devtools \d{1,16}$/.test(to));
}

/** Why a message was not answered, for the one who sent it. */
export type Refusal = { readonly refused: string };
export const isRefusal: Shape<Refusal> = shapeOf<Refusal>({ refused: isText });
