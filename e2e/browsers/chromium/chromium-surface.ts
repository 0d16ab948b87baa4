import type { Frame, Page } from "@playwright/test";
import type { Surface } from "../driver.ts";
import { whenLoaded } from "../in-document.ts";

/** A document to drive; keys go to the page that owns it. */
export function surfaceOf(frame: Frame | Page, owner: Page): Surface {
  return {
    // The function travels as text, as in Firefox; an expression needs no eval under the page's CSP.
    evaluate: (run, ...args) => frame.evaluate(`(${whenLoaded(run)})(...${JSON.stringify(args)})`),
    click: (selector) => frame.locator(selector).first().click(),
    press: (key) => owner.keyboard.press(key),
    type: (text) => owner.keyboard.type(text),
    screenshot: async (file) => {
      await frame.locator("html").screenshot({ path: file });
    },
  };
}
