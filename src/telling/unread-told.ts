import { fillBoth, type Text } from "../diagnosis/text.ts";
import type { FileKind } from "../http/file-kind.ts";
import type { Problem } from "../http/read.ts";
import { SHARE } from "./labels/share.ts";

const FILES: Readonly<Record<FileKind, Text>> = {
  cut: SHARE.fileCut,
  mitmproxy: SHARE.fileOfMitmproxy,
  yaml: SHARE.fileOfYaml,
  python: SHARE.fileOfPython,
  script: SHARE.fileOfScript,
  page: SHARE.fileOfPage,
};

/** What is wrong with a file, or with a part of it; where it is not the file, the place stands before it. */
export function unreadTold({ expected, file, read = 0, times = 1 }: Problem): Text {
  if (file) return fillBoth(FILES[file], { count: read });
  return fillBoth(times > 1 ? SHARE.expectedOften : SHARE.expected, { what: expected, count: times });
}

/** How many parts could not be read. */
export function countOf(problems: readonly Problem[]): number {
  return problems.reduce((sum, { times = 1 }) => sum + times, 0);
}
