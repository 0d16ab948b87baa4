import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { text } from "../../diagnosis/text.ts";
import { generated, IIS_TAG } from "../manners/own-file.ts";
import { bareRedirect } from "../manners/passed-on.ts";
import { defineResponder } from "../writing/define.ts";
import { iisAccess } from "./iis.access.ts";
import { iisAdvice } from "./iis.advice.ts";
import { iisApplication } from "./iis.application.ts";
import { iisCodes } from "./iis.codes.ts";
import { iisFiltering } from "./iis.filtering.ts";
import { iisGateway } from "./iis.gateway.ts";
import { iisHandlers } from "./iis.handlers.ts";
import { answered, IIS_CODES, ofIis, SERVER_NAME } from "./iis.page.ts";

export const iis = defineResponder({
  id: "iis",
  name: text({ en: "IIS", "zh-CN": "IIS" }),
  roles: ["web-server", "reverse-proxy"],
  signs: [
    wrote("detailed-page", body(/<title>IIS \d{1,2}\.\d [^<\d]{1,40} - \d{3}/)),
    wrote("short-page", all(body(/<div id="header"><h1>Server Error<\/h1><\/div>/), body(/<h2>\d{3} - /))),
    // In the language of the system; the skeleton is the same in all.
    wrote(
      "short-page-translated",
      all(
        body(/<div id="header"><h1>[^<]{1,80}<\/h1><\/div>/),
        body(/<div class="content-container"><fieldset>\s{0,20}<h2>\d{3} ?- /),
      ),
    ),
    wrote(
      "bare-text",
      body(
        /^The page cannot be displayed because an internal server error has occurred\.$|^You do not have permission to view this directory or page\.$|^The resource you are looking for has been removed, had its name changed, or is temporarily unavailable\.$/,
      ),
    ),
    // The list of its handler for static files, in this order.
    wrote("static-handler-allow", all(status(405), field("allow", /^GET, HEAD, OPTIONS, TRACE$/))),
    wrote(
      "aspnetcore-module-page",
      body(/<title>HTTP Error 50\d\.\d{1,2} - [^<]{0,80}(?:ANCM|ASP\.NET Core)/),
    ),
    named(
      "server-field",
      all(
        field("server", SERVER_NAME),
        not(generated(IIS_TAG)),
        // Its own redirects say "Document Moved".
        not(bareRedirect),
        any(
          not(mediaType(/\bjson$/)),
          holds((c) => c.exchange.failure !== null),
        ),
      ),
    ),
    // What the module for files allows, and WebDAV in front of it, in this order and spelling.
    named("methods-for-files", all(status(405), field("allow", /^GET, HEAD, OPTIONS, TRACE$/))),
    relayed("server-field-seen", field("server", SERVER_NAME)),
  ],
  statuses: iisCodes,
  manners: ["webdav", "refuses-malformed-requests", "denies-by-rule", "serves-files"],
  neverWrites: [422, 429, 431, 504],
  advice: iisAdvice,
  causes: [
    ...iisAccess,
    ...iisFiltering,
    ...iisHandlers,
    ...iisApplication,
    ...iisGateway,
    ofIis.possible("head-invalid", "malformed-request-head", 400, answered),
    ofIis.likely(
      "url-unclean",
      "malformed-url",
      400,
      all(answered, body(/potentially dangerous Request\.Path/)),
    ),
  ],
  sources: [IIS_CODES],
});
