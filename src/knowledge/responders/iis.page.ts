import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

export const IIS_CODES = docs(
  "Microsoft: HTTP status codes in IIS",
  "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code",
);
export const ofIis = causesOf(anybody, IIS_CODES);

export const SERVER_NAME = /^Microsoft-IIS\//i;
export const answered: Condition = by("iis");
/** The sub-status in the detailed page ("HTTP Error 403.14 - Forbidden") or in the short one ("403 - …"). */
export const sub = (...codes: readonly string[]): Condition =>
  all(
    answered,
    body(
      new RegExp(
        `(?:HTTP Error|Error|<h2>|<title>[^<]{0,40}) ?(?:${codes.join("|").replaceAll(".", "\\.")})\\b(?!\\.\\d)`,
      ),
    ),
  );
/** A page of its own, or its name where the page was not shown. */
export const stock: Condition = all(
  answered,
  any(body(/<h2>\d{3}|<h3>HTTP Error|<title>/), field("server", SERVER_NAME)),
);
