import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not, quoting } from "../../diagnosis/condition/condition.ts";
import { asksForFile, asksForRecord } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan } from "../../diagnosis/condition/request.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { debug, publicPage, RAILS } from "./rails.answer.ts";

const { likely, usual, possible } = RAILS;

const noRoute = body(/<h2[^<>]{0,60}>No route matches \[[A-Z]+\]|No route matches \[[A-Z]+\]/);

/** The table of routes on the developer's page holds this very path. */
const pathIsRouted = quoting("response.body", (c) => {
  const wanted = `${c.url?.pathname ?? ""}(.:format)`;
  for (const quote of ["'", '"']) {
    const from = c.body.indexOf(`data-route-path=${quote}${wanted}${quote}`);
    if (from >= 0) return { from, to: from + "data-route-path=''".length + wanted.length };
  }
  return false;
});

/** What the path leads to: a route, an action, a record, a file. */
export const railsRouting = [
  likely("routed-for-others", "route-lacks-method", 404, all(noRoute, pathIsRouted), {
    why: text({
      en: "The path is in the route table, for other methods only; Rails then says 404.",
      "zh-CN": "路由表里有这个路径，但只对应其他方法；这时 Rails 返回 404。",
    }),
  }),
  likely(
    "method-without-route",
    "route-lacks-method",
    404,
    all(any(noRoute, publicPage), methodOtherThan("GET", "HEAD", "POST")),
  ),
  likely(
    "record",
    "record-not-found",
    404,
    any(debug("ActiveRecord::RecordNotFound"), body(/Couldn(?:'|&#39;)t find [A-Z]\w{0,60} /)),
  ),
  likely(
    "no-action",
    "route-not-found",
    404,
    any(
      debug("AbstractController::ActionNotFound|Unknown action"),
      body(/The action [^\n]{0,80} could not be found|uninitialized constant \w{1,80}Controller/),
    ),
  ),
  likely("no-route", "route-not-found", 404, all(noRoute, not(asksForFile), method("GET", "HEAD", "POST"))),
  likely("file-missing", "file-not-found", 404, all(inside("rails"), asksForFile)),
  likely("record-by-path", "record-not-found", 404, all(publicPage, asksForRecord)),
  likely(
    "no-route-in-production",
    "route-not-found",
    404,
    all(publicPage, not(asksForRecord), not(asksForFile), method("GET", "HEAD", "POST")),
  ),
  possible("no-such-record", "record-not-found", 404),
  possible("no-such-route", "route-not-found", 404),
  possible("other-method", "route-lacks-method", 404, any(noRoute, publicPage)),
  usual("method", "method-not-implemented", 405),
] as const;
