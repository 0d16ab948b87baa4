/** The two languages that every sentence exists in (BCP 47). */
export const LANGUAGES = ["en", "zh-CN"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One statement in both languages. Slots are written `{name}` and must be the same in both. */
export type Text<En extends string = string, Zh extends string = string> = {
  readonly en: En;
  readonly "zh-CN": Zh;
};

/** The names of the slots in a template: `"{a} of {b}"` gives `"a" | "b"`. */
export type SlotsOf<T extends string> = string extends T
  ? string
  : T extends `${string}{${infer Name}}${infer Rest}`
    ? Name | SlotsOf<Rest>
    : never;

type SameSlots<En extends string, Zh extends string> = [SlotsOf<En>] extends [SlotsOf<Zh>]
  ? [SlotsOf<Zh>] extends [SlotsOf<En>]
    ? unknown
    : { readonly "zh-CN": "the Chinese text lacks or adds a slot" }
  : { readonly "zh-CN": "the Chinese text lacks or adds a slot" };

/** Writes a text. A missing language, an empty one or slots that differ do not compile. */
export function text<const En extends string, const Zh extends string>(
  both: Text<En, Zh> & SameSlots<En, Zh>,
): Text<En, Zh> {
  return both;
}

export type Facts = Readonly<Record<string, string | number>>;

/** The names of a template's slots, as they stand in it. */
export function slotsOf(said: string): readonly string[] {
  return mayHaveSlot(said) ? [...said.matchAll(SLOT)].map((found) => found[1] ?? "") : [];
}

/** Most texts have none, which is seen sooner than read. */
function mayHaveSlot(said: string): boolean {
  return said.includes("{");
}

const SLOT = /\{([a-zA-Z]+)\}/g;

/** The text in one language with its slots filled; a slot without a fact stays visible as written. */
export function fill(template: Text, language: Language, facts: Facts = {}): string {
  const said = template[language];
  if (!mayHaveSlot(said)) return said;
  return said.replace(SLOT, (slot, name: string) => {
    const fact = facts[name];
    return fact === undefined ? slot : String(fact);
  });
}

/** Both languages filled, as they are now: a text may be loaded later than its diagnosis was made. */
export function fillBoth(template: Text, facts: Facts = {}): Text {
  return inBoth((language) => fill(template, language, facts));
}

/** What is said in each language. */
export function inBoth(said: (language: Language) => string): Text {
  return { en: said("en"), "zh-CN": said("zh-CN") };
}

/** What is the same in every language: a code, a name, the network's own words. */
export function sameInBoth(word: string): Text {
  return inBoth(() => word);
}
