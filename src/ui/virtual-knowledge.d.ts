/** What the build makes of knowledge/ (knowledge.plugin.ts). */
declare module "virtual:status-lens-knowledge" {
  export function putTexts(language: string, table: readonly string[]): void;
  /** All of knowledge/ has its values from here on. */
  export function putRules(entries: readonly import("../diagnosis/stored.ts").Stored[]): void;
}
