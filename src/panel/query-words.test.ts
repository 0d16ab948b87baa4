import { describe, expect, it } from "vitest";
import { filterOf } from "./filter.ts";
import { UNRECORDED, WORDS } from "./query-words.ts";

/** `FilterType` and `IsFilterType` of front_end/panels/network/forward/UIFilter.ts, chrome-devtools-frontend 1.0.1705227. */
const CHROME = [
  "domain",
  "has-response-header",
  "has-request-header",
  "has-overrides",
  "response-header-set-cookie",
  "is",
  "larger-than",
  "method",
  "mime-type",
  "mixed-content",
  "priority",
  "scheme",
  "set-cookie-domain",
  "set-cookie-name",
  "set-cookie-value",
  "resource-type",
  "cookie-domain",
  "cookie-name",
  "cookie-path",
  "cookie-value",
  "status-code",
  "url",
];
const CHROME_STATES = [
  "running",
  "from-cache",
  "service-worker-intercepted",
  "service-worker-initiated",
  "preloaded",
];

/** `FILTER_FLAGS` of devtools/client/netmonitor/src/constants.js, and the states of filter-text-utils.js, in Firefox's source. */
const FIREFOX = [
  "status-code",
  "method",
  "domain",
  "url",
  "protocol",
  "scheme",
  "remote-ip",
  "cause",
  "initiator",
  "transferred",
  "size",
  "priority",
  "set-cookie-domain",
  "set-cookie-name",
  "set-cookie-value",
  "mime-type",
  "larger-than",
  "transferred-larger-than",
  "is",
  "has-response-header",
  "regexp",
];
const FIREFOX_STATES = ["from-cache", "cached", "running"];

describe("the words of the browsers' own filters", () => {
  it.each([...new Set([...CHROME, ...FIREFOX])])("%s: means something, or is said to be left out", (word) => {
    expect(WORDS).toContain(word);
  });

  it.each([...new Set([...CHROME_STATES, ...FIREFOX_STATES])])("is:%s as well", (state) => {
    const notes = filterOf(`is:${state}`).notes();
    expect(notes.length).toBe(UNRECORDED.includes(`is:${state}`) ? 1 : 0);
  });

  it.each(UNRECORDED)("%s is said to be left out", (word) => {
    const term = word.includes(":") ? word : `${word}:x`;
    expect(filterOf(term).notes()[0]?.facts.term).toBe(term);
  });
});

it("each word means one thing", () => {
  expect(WORDS.length).toBe(new Set(WORDS).size);
  expect(WORDS.every((word) => /^[a-z][a-z-]*$/.test(word))).toBe(true);
});
