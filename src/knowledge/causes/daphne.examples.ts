import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { daphneCauses } from "./daphne.ts";

const page = (status: number, title: string, words: string, foot = "<footer>Daphne</footer>") =>
  exchange({
    status,
    fields: { "Content-Type": "text/html" },
    body: `<html> <head> <title>${status} ${title}</title> </head> <body> <h1>${status} ${title}</h1> <p>${words}</p> ${foot} </body> </html>`,
  });
const late = page(503, "Service Unavailable", "Application failed to respond within time limit.");
const own = page(500, "Internal Server Error", "Daphne HTTP processing error");
const thrown = page(500, "Internal Server Error", "Exception inside application.");

export const daphneExamples: ExamplesOf<typeof daphneCauses> = {
  late: {
    fires: [late],
    silent: [
      thrown,
      page(503, "Service Unavailable", "Application failed to respond within time limit.", ""),
    ],
  },
  thrown: { fires: [thrown], silent: [late, own, page(500, "Internal Server Error", "Oops.")] },
  "own-error": { fires: [own], silent: [thrown] },
};
