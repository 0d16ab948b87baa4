import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { jellyfinCauses } from "./jellyfin.ts";

const LOGIN = "POST /Users/AuthenticateByName";
const WHOLE = { Authorization: 'MediaBrowser Client="a", Device="b", DeviceId="c", Version="1"' };
const PART = { "X-Emby-Authorization": 'Emby Device="b", DeviceId="c", Version="1"' };
const say = (
  status: number,
  request = "GET /Items/1",
  sent: Readonly<Record<string, string>> = {},
  body = "Error processing request.",
) => exchange({ request, sent, status, fields: { "Content-Type": "text/plain", Server: "Kestrel" }, body });

export const jellyfinExamples: ExamplesOf<typeof jellyfinCauses> = {
  "client-unnamed": {
    fires: [
      say(400, LOGIN, PART),
      say(400, LOGIN),
      say(400, LOGIN, { Authorization: 'MediaBrowser Client="a", Device="b", DeviceId="c"' }),
    ],
    silent: [say(400, LOGIN, WHOLE), say(400, LOGIN, PART, "No.")],
  },
  "login-wrong": { fires: [say(401, LOGIN, WHOLE)], silent: [say(401)] },
  "user-held-off": { fires: [say(403, LOGIN, WHOLE)], silent: [say(403)] },
  argument: { fires: [say(400, LOGIN, WHOLE), say(400)], silent: [say(400, LOGIN, PART)] },
  "item-missing": { fires: [say(404)], silent: [say(404, "GET /", {}, "No.")] },
  thrown: { fires: [say(500)], silent: [say(500, "GET /", {}, "No.")] },
};
