import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { wikimediaCauses } from "./wikimedia.ts";

const REFUSAL = "Please set a user-agent and respect our robot policy https://w.wiki/4wJS. See also T400119.";
const say = (status: number, body: string) =>
  exchange({ request: "GET /sparql?query=a", status, fields: { "Content-Type": "text/plain" }, body });

export const wikimediaExamples: ExamplesOf<typeof wikimediaCauses> = {
  "caller-unnamed": { fires: [say(403, REFUSAL)], silent: [say(403, "Forbidden")] },
  "refusal-under-200": { fires: [say(200, REFUSAL)], silent: [say(200, "a,b")] },
  "caller-unnamed-under-200": { fires: [say(200, REFUSAL)], silent: [say(200, "a,b")] },
};
