import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { cookieChallengeCauses } from "./cookie-challenge.ts";

const round = (location: string, cookie: string) =>
  exchange({
    request: "GET /a.jpg",
    status: "307 Temporary Redirect",
    fields: { Location: location, "Set-Cookie": cookie },
  });

export const cookieChallengeExamples: ExamplesOf<typeof cookieChallengeCauses> = {
  "redirect-to-itself": {
    fires: [round("/a.jpg", "acw_sc__v2=68d3c0b1; path=/")],
    silent: [
      round("/b.jpg", "acw_sc__v2=68d3c0b1; path=/"),
      round("/a.jpg", "lang=de; path=/"),
      round("/a.jpg", "acw_tc=68d3; path=/"),
      round("/a.jpg", "HWWAFSESID=1; path=/"),
    ],
  },
};
