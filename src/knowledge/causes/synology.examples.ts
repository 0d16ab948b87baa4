import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type synologyCauses, synologyLikely, synologyLogin } from "./synology.ts";

const say = (code: string, api = "SYNO.FileStation.List", at = "/webapi/entry.cgi") =>
  exchange({
    request: `GET ${at}?api=${api}&version=2&method=list`,
    status: "200 OK",
    json: { error: { code: Number(code) }, success: false },
  });

export const synologyExamples: ExamplesOf<typeof synologyCauses> = {
  "not-a-success": {
    fires: [say("119"), say("408")],
    silent: [
      say("119", "x", "/api/list"),
      exchange({
        request: "GET /webapi/entry.cgi?api=SYNO.API.Info",
        status: "200 OK",
        json: { data: {}, success: true },
      }),
    ],
  },
  ...examplesOfTable(synologyLikely, (code) => say(code)),
  ...examplesOfTable(synologyLogin, (code) => say(code, "SYNO.API.Auth"), "login-"),
};
