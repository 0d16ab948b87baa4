import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { aspnetRequestValidationCauses } from "./aspnet-request-validation.ts";

const said = (status: number, part: string) =>
  exchange({
    request: "POST /x",
    status,
    page: `A potentially dangerous Request.${part} value was detected from the client (a="&lt;b&gt;").`,
  });

export const aspnetRequestValidationExamples: ExamplesOf<typeof aspnetRequestValidationCauses> = {
  "in-content": { fires: [said(500, "Form"), said(500, "QueryString")], silent: [said(400, "Path")] },
  "in-path": { fires: [said(400, "Path")], silent: [said(500, "Form")] },
};
