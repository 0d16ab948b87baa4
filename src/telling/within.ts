/** A responder's name within a sentence: a word that is no name begins small there. */
export function within(name: string): string {
  return name.replace(/^(?:The|Service) /, (word) => word.toLowerCase());
}
