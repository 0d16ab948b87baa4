import { body } from "../../diagnosis/condition/body.ts";
import { methodWasChanged } from "../../diagnosis/condition/chain.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { asksForFile, asksForRecord, endsWithSlash } from "../../diagnosis/condition/path.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { FLASK } from "./flask.sources.ts";

const { likely, proven, usual, possible } = FLASK;

const stock404 = body("The requested URL was not found on the server.");

/** What the path leads to: a route, a record, a file, another method. */
export const flaskRouting = [
  likely("trailing-slash", "path-mismatch", 404, all(stock404, endsWithSlash), {
    why: text({
      en: "A Flask route without a trailing slash answers 404 when it is called with one.",
      "zh-CN": "Flask 的路由末尾没有斜杠时，带斜杠请求会得到 404。",
    }),
  }),
  likely("file-missing", "file-not-found", 404, all(inside("flask"), body(/./), asksForFile)),
  likely("record", "record-not-found", 404, all(inside("flask"), not(stock404), asksForRecord)),
  likely("no-route", "route-not-found", 404, all(stock404, not(endsWithSlash), not(asksForFile))),
  possible("aborted", "record-not-found", 404),
  possible("no-route-either", "route-not-found", 404),
  proven(
    "wrong-method",
    "method-not-allowed-by-application",
    405,
    all(not(methodWasChanged), body("The method is not allowed for the requested URL.")),
  ),
  usual("wrong-method-unsaid", "method-not-allowed-by-application", 405),
] as const;
