import type { Text } from "../../diagnosis/text.ts";
import type { Entry } from "./entries.ts";

/** What the lookup reads of an entry. */
export type Findable = Pick<
  Entry,
  "id" | "code" | "phrase" | "name" | "kind" | "vendor" | "meaning" | "fields" | "asked" | "senders" | "names"
>;

export function bothOf(text: Text | null): readonly string[] {
  return text ? [text.en, text["zh-CN"]] : [];
}

/** A field that a status owes, or that comes alone, says more about it. */
export function fieldShare(fields: Findable["fields"], { owed }: Findable["fields"][number]): number {
  return (owed ? 1 : 0.95) / (1 + 0.15 * (fields.length - 1));
}
