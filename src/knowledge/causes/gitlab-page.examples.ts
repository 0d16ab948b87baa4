import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { gitlabPageCauses } from "./gitlab-page.ts";

const lost = (time: number) =>
  exchange({
    status: "502 Bad Gateway",
    fields: { Server: "nginx", "Content-Type": "text/html; charset=utf-8" },
    title: "GitLab is not responding (502)",
    page: "Whoops, GitLab is taking too much time to respond.",
    time,
  });
const other = exchange({ status: "502 Bad Gateway", page: "The shop is taking too much time to respond." });

export const gitlabPageExamples: ExamplesOf<typeof gitlabPageCauses> = {
  "worker-over-limit": { fires: [lost(61_000)], silent: [lost(40), other] },
  "puma-not-up": { fires: [lost(40)], silent: [lost(61_000), other] },
  "worker-lost": { fires: [lost(40)], silent: [other] },
  "answer-lost": { fires: [lost(40)], silent: [other] },
};
