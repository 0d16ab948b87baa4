import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { ofLength } from "../../diagnosis/condition/content.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { by } from "../writing/by.ts";

/** Doctype, title of code and phrase, then the phrase again: the stock page of every release. */
export const STOCK_PAGE =
  /^<!DOCTYPE HTML PUBLIC "-\/\/(?:IETF\/\/DTD HTML 2\.0|W3C\/\/DTD HTML 4\.01)\/\/EN"[^>]{0,60}>\s{0,4}<html>\s{0,4}<head>\s{0,4}<title>\d{3} [^<]{1,60}<\/title>\s{0,4}<\/head><body>\s{0,4}<h1>/;

/**
 * The 503 that was not shown, and nobody names a server: the page holds nothing of the request, so its length is always
 * the same, shorter since 2.4 by the word that its phrase lost (http_protocol.c); its charset is Apache's default for pages.
 */
export const stock503Unseen: Condition = all(
  status(503),
  holds((c) => !c.bodySeen),
  field("content-type", /^text\/html; charset=iso-8859-1$/i),
  ofLength(323, 299),
  not(field("server")),
);

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

/**
 * Its page for a 500 that is not in the record: the type is the one that it writes itself (ap_send_error_response), in
 * these letters, and no length says that there was nothing. A script that ends without a word has its own type.
 */
export const pageOf500NotKept: Condition = all(
  status(500),
  field("content-type", /^text\/html; charset=iso-8859-1$/),
  not(any(field("content-length"), field("transfer-encoding"))),
);
