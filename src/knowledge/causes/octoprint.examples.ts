import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { octoprintCauses } from "./octoprint.ts";

const say = (body: string) =>
  exchange({
    request: "GET /api/printer",
    status: "409 CONFLICT",
    fields: { "Content-Type": "text/html; charset=utf-8" },
    body,
  });
const notReady = say("Printer is already printing, cannot select file");
const off = say("Printer is not operational");

export const octoprintExamples: ExamplesOf<typeof octoprintCauses> = {
  "printer-off": {
    fires: [
      off,
      exchange({
        request: "GET /api/printer",
        status: "409 CONFLICT",
        json: { error: "Printer is not operational" },
      }),
    ],
    silent: [say("Printer is not operational or currently printing"), say("My Printer is not operational")],
  },
  "printer-busy-or-off": {
    fires: [say("Printer is not operational or currently printing")],
    silent: [off, say("Printer is not operational or trying")],
  },
  "printer-busy": {
    fires: [
      say("Printer is currently printing"),
      say("Printer already has an active print job, did you mean 'restart'?"),
    ],
    silent: [off, notReady],
  },
  "printer-not-ready": { fires: [notReady], silent: [off, say("Printer is currently printing")] },
  "nothing-printed": {
    fires: [say("Printer is neither printing nor paused, 'cancel' command cannot be performed")],
    silent: [off],
  },
  "part-missing": { fires: [say("Printer does not have a heated bed")], silent: [off] },
};
