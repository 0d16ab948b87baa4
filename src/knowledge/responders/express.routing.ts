import { body } from "../../diagnosis/condition/body.ts";
import { methodWasChanged } from "../../diagnosis/condition/chain.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { asksForDotFile, asksForFile, endsWithSlash } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan } from "../../diagnosis/condition/request.ts";
import { text } from "../../diagnosis/text.ts";
import { builtAsset } from "../writing/built-asset.ts";
import { EXPRESS } from "./express.answer.ts";

const { says, likely, possible } = EXPRESS;

const noRoute = body(/<pre>Cannot [A-Z]+ /);

/** What the path leads to: a handler, a folder, a file. */
export const expressRouting = [
  // serve-static leaves dot files and folders without an index to the next handler: a plain 404.
  likely("dot-file-ignored", "hidden-file-blocked", 404, all(noRoute, asksForDotFile)),
  likely("asset-of-older-build", "stale-client-build", 404, all(noRoute, builtAsset)),
  likely(
    "file-missing",
    "file-not-found",
    404,
    all(noRoute, asksForFile, method("GET", "HEAD"), not(asksForDotFile)),
  ),
  likely(
    "static-takes-get-only",
    "route-lacks-method",
    404,
    all(noRoute, asksForFile, methodOtherThan("GET", "HEAD")),
  ),
  likely(
    "no-route",
    "route-not-found",
    404,
    all(
      noRoute,
      method("GET", "HEAD", "POST", "OPTIONS"),
      not(asksForFile),
      not(asksForDotFile),
      not(methodWasChanged),
    ),
    {
      why: text({
        en: "No handler of the Express application answers this method at this path.",
        "zh-CN": "这个 Express 应用里没有处理函数接手这个路径上的这个方法。",
      }),
    },
  ),
  likely(
    "no-route-for-method",
    "route-lacks-method",
    404,
    all(noRoute, methodOtherThan("GET", "HEAD", "POST", "OPTIONS"), not(asksForFile)),
    {
      why: text({
        en: "Express's router does not say 405: a path that has other methods only is answered like one that does not exist.",
        "zh-CN": "Express 的路由器不返回 405：路径存在但没有这个方法时，它的响应和路径不存在时一样。",
      }),
    },
  ),
  likely("preflight-without-route", "cors-preflight-not-handled", 404, all(noRoute, method("OPTIONS"))),
  possible("folder-without-index", "directory-listing-disabled", 404, all(noRoute, endsWithSlash)),
  possible("other-method", "route-lacks-method", 404, all(noRoute, not(methodWasChanged))),
  possible("other-path", "route-not-found", 404, all(noRoute, not(methodWasChanged))),
  possible("mounted-elsewhere", "path-mismatch", 404, noRoute),
  says("send-file-missing", "file-not-found", [404, 500], /ENOENT[:,] no such file or directory/),
] as const;
