import type { Certainty } from "../diagnosis/cause.ts";
import type { Text } from "../diagnosis/text.ts";
import { POPUP } from "./labels/popup.ts";
import { say } from "./say.ts";
import { within } from "./within.ts";

type Author = { readonly id: string; readonly name: Text; readonly certainty: Certainty };

/** Who answered, no surer than it is known, as a part of a line; of what the browser ended itself, that it did: nobody answered then. */
export function authorLine({ id, name, certainty }: Author): Text {
  if (id === "browser") return POPUP.endedByBrowser;
  const who = within(name);
  const line = certainty === "certain" ? POPUP.answeredBy : POPUP.probablyAnsweredBy;
  return say(line, (language) => ({ who: who[language] }));
}
