import { readFileSync } from "node:fs";
import type { Surface } from "../browsers/driver.ts";

/** The text of a file in e2e/hars. */
export function harFile(name: string): string {
  return readFileSync(new URL(`../hars/${name}.har`, import.meta.url), "utf8");
}

/** Gives the panel a file as the browser's file dialog does, which no driver reaches in both browsers. */
export function chooseFile(
  panel: Surface,
  name: string,
  text: string,
  selector = "input[type=file]",
): Promise<void> {
  return panel.evaluate(
    (fileName, content, wanted) => {
      const input = document.querySelector<HTMLInputElement>(wanted);
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], fileName));
      if (!input) throw new Error("no file input");
      input.files = chosen.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    name,
    text,
    selector,
  );
}

/** Drags a file over the panel and lets it go. */
export function dropFile(panel: Surface, name: string, text: string): Promise<void> {
  return panel.evaluate(
    (fileName, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      for (const type of ["dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }
    },
    name,
    text,
  );
}

/** What an element says; "" where there is none. */
export function textOf(panel: Surface, selector: string): Promise<string> {
  return panel.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? "", selector);
}

/**
 * Keeps what is said in a place from now on, the last first: a word that is taken back after some seconds would be
 * missed on a machine that stands still. Asks for it all.
 */
export async function listenTo(panel: Surface, selector: string): Promise<() => Promise<readonly string[]>> {
  await panel.evaluate((wanted) => {
    const heard: string[] = [];
    const hear = () => {
      const said = document.querySelector(wanted)?.textContent ?? "";
      if (said !== heard[0]) heard.unshift(said);
    };
    hear();
    new MutationObserver(hear).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { heard });
  }, selector);
  return () => panel.evaluate(() => (window as unknown as { heard: readonly string[] }).heard);
}

/** From now on a file that the panel saves is kept in the document instead of the reader's downloads. */
export function keepSaved(panel: Surface): Promise<void> {
  return panel.evaluate(() => {
    URL.createObjectURL = (file) => {
      if (file instanceof Blob)
        void file.text().then((text) => document.body.setAttribute("data-saved", text));
      return "";
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
}

/** The text of the file that was saved last; "" as long as there is none. */
export function savedText(panel: Surface): Promise<string> {
  return panel.evaluate(() => document.body.getAttribute("data-saved") ?? "");
}
