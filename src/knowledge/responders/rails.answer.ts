import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { field, lacks, status, statusText } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { dokkuPage } from "../causes/hosting-panels.ts";
import { causesOf } from "../writing/causes-of.ts";

export const GUIDE = docs(
  "Rails guides: rendering and exceptions",
  "https://guides.rubyonrails.org/configuring.html#config-action-dispatch-rescue-responses",
);
const HOSTS = docs(
  "Rails guides: HostAuthorization",
  "https://guides.rubyonrails.org/configuring.html#actiondispatch-hostauthorization",
);
const SECURITY = docs("Rails guides: security", "https://guides.rubyonrails.org/security.html");
export const RAILS = causesOf("rails", GUIDE, HOSTS, SECURITY);

/** The pages of public/, whole or by their sentences; Dokku's nginx has borrowed the words of one. */
export const publicPage = all(
  body(
    /<title>(?:The page you were looking for doesn.t exist|We.re sorry, but something went wrong|The change you (?:wanted|requested) was rejected|The server cannot process the request due to a client error|Your browser is not supported)|class="rails-default-error-page"|If you(?: are|.re) the application owner check the logs for more information|The change you wanted was rejected\.|lives in public\/\d{3}\.html/,
  ),
  not(dokkuPage),
);
export const debugPage = body("<title>Action Controller: Exception caught</title>");
export const debug = (exception: string) =>
  body(
    new RegExp(
      `<h1>\\s{0,20}(?:${exception})|<div class="message">[^<]{0,300}(?:${exception})|"exception":"#?<?(?:${exception})`,
    ),
  );

/** Rack adds neither Date nor Server, so a refusal before the application looks like this; HostAuthorization counts its text. */
export const bareRefusal = all(
  status(403),
  bodyless,
  field("content-length", "0"),
  not(statusText(/^(?!Forbidden$)\S/)),
  lacks("date"),
  lacks("server"),
  field("content-type", /^text\/html; charset=UTF-8$/),
);
