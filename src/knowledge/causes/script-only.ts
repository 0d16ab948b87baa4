import { type Condition, holds } from "../../diagnosis/condition/condition.ts";

/** A script written into the page, not one that is loaded. */
const INLINE_SCRIPT = /<script\b[^<>]{0,200}>\s{0,20}[^<\s]/i;
const MOUNTS = /<(div|main|app-root)\b/i;

/** A page that holds nothing to read or to mount into but code that runs at once: it tests the browser. */
export const scriptOnly: Condition = holds(
  (c) =>
    /html/.test(c.mediaType) && INLINE_SCRIPT.test(c.body) && !MOUNTS.test(c.body) && c.words.trim() === "",
);
