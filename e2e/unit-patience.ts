import { HANG } from "./patience.ts";

// Tests of components wait for what they show: Testing Library would give it a second.
if (typeof document !== "undefined") {
  const { configure } = await import("@testing-library/preact");
  configure({ asyncUtilTimeout: HANG });
}
