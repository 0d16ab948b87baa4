import type { Text } from "../diagnosis/text.ts";

/** Whether a line names who answered by itself, in both languages: then it is not said once more beside it. */
export function namesAuthor(line: Text, author: Text): boolean {
  return line.en.includes(author.en) && line["zh-CN"].includes(author["zh-CN"]);
}
