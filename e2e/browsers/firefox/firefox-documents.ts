import type { DocumentsAgent, Place } from "./agent.ts";
import type { Home } from "./firefox-home.ts";

/** Runs in Firefox's chrome, sent there as text. */
export function documentsAgent({ home, hang, extension, documentAt }: Home): DocumentsAgent {
  const actorAt = (place: Place) => documentAt(place).getActor("MarionetteCommands");
  const CAPABILITIES = { toJSON: () => ({}) };

  return {
    async evaluate(place, source, args) {
      if (place === "background") await extension().wakeupBackground();
      const options = {
        timeout: hang,
        sandboxName: null,
        newSandbox: false,
        file: "e2e",
        line: 0,
        async: false,
      };
      return actorAt(place).executeScript(`return (${source}).apply(null, arguments)`, args, options);
    },
    async click(place, selector) {
      const actor = actorAt(place);
      const element = await actor.findElement("css selector", selector, { all: false, timeout: hang });
      await actor.clickElement(element, CAPABILITIES);
    },
    async keys(place, text) {
      const actor = actorAt(place);
      await actor.sendKeysToElement(await actor.getActiveElement(), text, CAPABILITIES);
    },
    async screenshot(place) {
      const bitmap = await documentAt(place).drawSnapshot(null, 1, "white");
      const canvas = home.document.createElementNS(
        "http://www.w3.org/1999/xhtml",
        "canvas",
      ) as HTMLCanvasElement;
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
      return canvas.toDataURL("image/png").split(",")[1] ?? "";
    },
  };
}
