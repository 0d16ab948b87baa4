import type { Text } from "../diagnosis/text.ts";
import { POPUP } from "./labels/popup.ts";
import { say } from "./say.ts";
import { within } from "./within.ts";

/** Who answered, as a part of a line; of what the browser ended itself, that it did: nobody answered then. */
export function authorLine({ id, name }: { readonly id: string; readonly name: Text }): Text {
  const who = within(name);
  return id === "browser"
    ? POPUP.endedByBrowser
    : say(POPUP.answeredBy, (language) => ({ who: who[language] }));
}
