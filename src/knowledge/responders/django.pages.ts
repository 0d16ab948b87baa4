import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { resourceType } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { causesOf } from "../writing/causes-of.ts";

export const DJANGO_VIEWS = docs(
  "Django: error views",
  "https://docs.djangoproject.com/en/stable/ref/views/",
);
const SETTINGS = docs("Django: settings", "https://docs.djangoproject.com/en/stable/ref/settings/");
export const ofDjango = causesOf("django", DJANGO_VIEWS, SETTINGS);

// Before Django 3 the page was no more than its heading.
export const bare400 = any(body("<title>Bad Request (400)</title>"), body(/^<h1>Bad Request \(400\)<\/h1>$/));
export const bare404 = any(
  body("<h1>Not Found</h1><p>The requested resource was not found on this server.</p>"),
  body(/^<h1>Not Found<\/h1><p>The requested URL [^<]{1,500} was not found on this server\.<\/p>$/),
);
export const bare500 = any(
  body("<title>Server Error (500)</title>"),
  body(/^<h1>Server Error \(500\)<\/h1>$/),
);
export const bare403 = body("<h1>403 Forbidden</h1><p></p>");
/** What a client gets that takes no HTML: the same in plain text. */
export const debugText = body(/\nDjango Version: [^\n]{1,40}\nPython Executable: /);
/** The debug page of this exception: its name opens the title, or the text. */
export const debug = (exceptions: string) =>
  any(
    body(new RegExp(`<title>(?:${exceptions})\\s`)),
    all(debugText, body(new RegExp(`^(?:${exceptions}) at /`))),
  );
export const debugSays = (words: string) =>
  any(
    body(new RegExp(`<pre class="exception_value">[^<]{0,400}(?:${words})`)),
    all(debugText, body(new RegExp(`^[\\w.]{1,80} at /[^\\n]{0,2000}\\n[^\\n]{0,400}(?:${words})`))),
  );
/** A page was asked for, no part of one. */
export const page = resourceType("document", "iframe");
