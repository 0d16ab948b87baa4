import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { openweatherCauses } from "./openweather.ts";

const say = (cod: number, message: string, query = "q=London&appid=0123") =>
  exchange({ request: `GET /data/2.5/weather?${query}`, status: cod, json: { cod, message } });
const refused = "Invalid API key. Please see https://openweathermap.org/faq#error401 for more info.";

const blocked = say(
  429,
  "Your account is temporary blocked due to exceeding of requests limitation of your subscription type.",
);

export const openweatherExamples: ExamplesOf<typeof openweatherCauses> = {
  "key-refused": {
    fires: [say(401, refused), say(401, refused, "q=London&APPID=0123")],
    silent: [say(401, refused, "q=London"), say(401, "Invalid API key.")],
  },
  "plan-perhaps": { fires: [say(401, refused)], silent: [say(401, "Invalid API key.")] },
  "key-missing": { fires: [say(401, refused, "q=London")], silent: [say(401, refused)] },
  plan: {
    fires: [say(401, "Please note that using One Call 3.0 requires a separate subscription.")],
    silent: [say(401, refused)],
  },
  "calls-a-minute": { fires: [blocked], silent: [say(429, "Too many requests.")] },
  "calls-used-up": { fires: [blocked], silent: [say(429, "Too many requests.")] },
  "place-unknown": { fires: [say(404, "city not found")], silent: [say(404, "Internal error")] },
  "place-not-said": {
    fires: [say(400, "Nothing to geocode"), say(400, "wrong latitude")],
    silent: [say(400, "city not found"), say(400, "bad query")],
  },
};
