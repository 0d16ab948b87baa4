import type { Surface } from "../browsers/driver.ts";
import { expect, panelTest as test } from "./fixture.ts";

const MENU = ".toolbar [aria-haspopup=menu]";

async function openLookup(panel: Surface): Promise<void> {
  await panel.click(MENU);
  await panel.click(".menu > [data-action=lookup]");
  await expect.poll(() => focusedInFrame(panel)).toBe("INPUT");
}

/** What has the focus in the dialog's frame; "" while the focus is elsewhere. */
function focusedInFrame(panel: Surface): Promise<string> {
  return panel.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>("dialog.lookup iframe");
    if (!frame || document.activeElement !== frame) return "";
    return frame.contentDocument?.activeElement?.tagName ?? "";
  });
}

function question(panel: Surface): Promise<string | undefined> {
  return panel.evaluate(
    () =>
      document
        .querySelector<HTMLIFrameElement>("dialog.lookup iframe")
        ?.contentDocument?.querySelector<HTMLInputElement>("input")?.value,
  );
}

const isOpen = (panel: Surface) => panel.evaluate(() => document.querySelector("dialog.lookup") !== null);
const isBack = (panel: Surface) => panel.evaluate((menu) => document.activeElement?.matches(menu), MENU);

test("the lookup is left by Esc, once its field is empty, and the focus returns", async ({ panel }) => {
  await openLookup(panel);
  await panel.type("405");
  await expect.poll(() => question(panel)).toBe("405");
  await panel.press("Escape");
  await expect.poll(() => question(panel)).toBe("");
  await panel.press("Escape");
  await expect.poll(() => isOpen(panel)).toBe(false);
  await expect.poll(() => isBack(panel)).toBe(true);
});

test("the lookup has a button that closes it, which the keyboard reaches", async ({ panel }) => {
  await openLookup(panel);
  await panel.press("Shift+Tab");
  await expect.poll(() => panel.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
  await panel.click("dialog.lookup header button");
  await expect.poll(() => isOpen(panel)).toBe(false);
  await expect.poll(() => isBack(panel)).toBe(true);
});
