/** A responder's name within a sentence: an article that begins the name is small there. */
export function within(name: string): string {
  return name.replace(/^The /, "the ");
}
