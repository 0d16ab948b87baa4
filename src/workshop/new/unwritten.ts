/** The code of a sentence that is still to be written, by what it has to say. */
export function unwrittenSentence(what: string): string {
  return `text({ en: "TODO: ${what}.", "zh-CN": "待写。" })`;
}

/** The same for a name, which ends without a full stop. */
export function unwrittenName(what: string): string {
  return `text({ en: "TODO: ${what}", "zh-CN": "待写" })`;
}
