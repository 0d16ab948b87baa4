import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { by } from "../writing/by.ts";

/** Doctype, title of code and phrase, then the phrase again: the stock page of every release. */
export const STOCK_PAGE =
  /^<!DOCTYPE HTML PUBLIC "-\/\/(?:IETF\/\/DTD HTML 2\.0|W3C\/\/DTD HTML 4\.01)\/\/EN"[^>]{0,60}>\s{0,4}<html>\s{0,4}<head>\s{0,4}<title>\d{3} [^<]{1,60}<\/title>\s{0,4}<\/head><body>\s{0,4}<h1>/;

export const apacheAnswered: Condition = by("apache");
export const said = (pattern: string | RegExp) => all(apacheAnswered, body(pattern));
/** The stock page, or the name where the page was not shown. */
export const stock: Condition = all(
  apacheAnswered,
  any(
    body(STOCK_PAGE),
    body(/<h1>|The proxy server (?:received an invalid|could not handle)/),
    all(not(body(/\S/)), field("server")),
  ),
);
