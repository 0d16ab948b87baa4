import type { Text } from "../../diagnosis/text.ts";

/** The name of a product, which is the same in every language. */
export function product(name: string): Text {
  return { en: name, "zh-CN": name };
}
