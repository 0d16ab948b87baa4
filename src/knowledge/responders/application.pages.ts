import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { errorStatus, mediaType } from "../../diagnosis/condition/response.ts";

/** Pages of products that people host: each is written by the product itself, whatever stands in front of it. */
const hosted: Condition = any(
  body(/Transmission received your request, but the hostname|Your request had an invalid session_id header/),
  body("Access through untrusted domain"),
  body("github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy"),
  body("Exception printing is disabled by default for security reasons"),
  body("The website encountered an unexpected error."),
  body("Session expired (invalid CSRF token)"),
);

/** Stock pages of servers and frameworks that have no file of their own among the responders. */
const frameworks: Condition = any(
  body(/^<html><title>\d{3}: [A-Z][\w -]{2,40}<\/title><body>\d{3}: /),
  body(/^<html><head><title>Error<\/title><\/head><body>(?:\d{3} - )?[\w -]{3,60}<\/body><\/html>$/),
  body(/<TITLE>Error \d{3}--[\w -]{3,40}<\/TITLE>/),
  body(/SRVE0\d{3}E: /),
  body(/^<html><body><h1>Resource not found<\/h1><\/body><\/html>$/),
  body(/<p>Sorry, the requested URL <tt>/),
  body("<small>Rocket</small>"),
  body(/This exception has been logged with id <strong>|<title>Action Not Found<\/title>/),
  body("The requested resource could not be found. Please verify the URI and try again."),
  body(
    /We seem to have hit a snag\. Please try again later|The action you (?:have )?requested is not allowed\./,
  ),
  body(/页面错误！请稍后再试|(?:模块|控制器|方法)不存在:/),
  // Quarkus: its error page, and the list of routes that it shows in development.
  body(/\bError id [\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}-\d{1,9}\b/),
  body(/\b404 - Resource Not Found\b[\s\S]{0,4000}\bResource Endpoints\b/),
  body(/500 Internal Server Error(?:<\/h1>)?\s{1,4}Server got itself in trouble/),
  all(
    mediaType("text/plain"),
    body(/^\d{3}: (?:Bad Request|Unauthorized|Forbidden|Not Found|Method Not Allowed)$/),
  ),
);

/** What is the product's or framework's own, though it has no id of its own here: the application, to its reader. */
export const knownErrorPage: Condition = all(errorStatus, any(hosted, frameworks));
