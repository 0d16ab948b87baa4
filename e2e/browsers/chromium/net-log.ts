import { readFileSync } from "node:fs";

/**
 * The URLs that documents of one origin requested, out of a NetLog file. Chromium writes one event a
 * line; the origin that asked stands in the event that starts a request, whichever process it ran in.
 */
export function requestedBy(origin: string, netLog: string): readonly string[] {
  const urls: string[] = [];
  for (const line of readFileSync(netLog, "utf8").split("\n")) {
    if (!line.includes(`"initiator":"${origin}"`)) continue;
    const url = /"url":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1];
    if (url) urls.push(url);
  }
  return urls;
}
