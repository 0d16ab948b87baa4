import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { defineManner } from "../../diagnosis/manner.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { written } from "./written.ts";

const DAV = (section: string) => causesOf(anybody, rfc(4918, section));
const said = any(body(/<h1>/), field("server"));
const NO_DESTINATION = all(method("COPY", "MOVE"), not(sent("destination")));

/** File operations over HTTP, as the modules of nginx, Apache and lighttpd answer them. */
export const webdav = defineManner({
  id: "webdav",
  causes: [
    DAV("9.3.1").likely("folder-exists", "target-already-exists", 405, all(written, method("MKCOL"), said)),
    DAV("10.6").likely(
      "overwrite-forbidden",
      "target-already-exists",
      412,
      all(
        written,
        method("COPY", "MOVE", "PUT"),
        any(sent("overwrite", /^f$/i), sent("if-none-match", "*")),
        said,
      ),
    ),
    DAV("9.3").likely(
      "folder-without-slash",
      "file-operation-invalid",
      409,
      all(by("nginx", "openresty", "tengine"), method("MKCOL"), path(/[^/]$/), said),
    ),
    DAV("9.7.2").likely(
      "put-to-folder",
      "file-operation-invalid",
      [405, 409],
      all(
        written,
        method("PUT"),
        any(path(/\/$/), all(status(409), by("nginx", "openresty", "tengine"))),
        said,
      ),
    ),
    DAV("9.3.1").likely(
      "parent-missing",
      "parent-collection-missing",
      409,
      all(written, method("MKCOL", "PUT", "COPY", "MOVE"), said),
    ),
    DAV("10.3").likely(
      "destination-missing",
      "file-operation-invalid",
      400,
      all(written, NO_DESTINATION, said),
    ),
    DAV("9.6").likely(
      "folder-deleted-without-slash",
      "file-operation-invalid",
      409,
      all(by("nginx", "openresty", "tengine"), method("DELETE"), said),
    ),
    DAV("9.11").likely(
      "lock-token-missing",
      "file-operation-invalid",
      400,
      all(written, method("UNLOCK"), said),
    ),
    DAV("9.8.5").likely(
      "destination-elsewhere",
      "file-operation-invalid",
      502,
      all(written, method("COPY", "MOVE"), sent("destination"), said),
    ),
    DAV("10.2").likely(
      "operation-header-invalid",
      "file-operation-invalid",
      400,
      all(
        written,
        method("COPY", "MOVE", "DELETE", "PROPFIND", "LOCK"),
        any(sent("depth"), sent("destination")),
        said,
      ),
    ),
    DAV("11.3").likely(
      "locked",
      "resource-locked",
      [423, 424],
      all(
        written,
        method("PUT", "DELETE", "MOVE", "COPY", "PROPPATCH", "MKCOL", "LOCK", "UNLOCK", "PATCH", "POST"),
      ),
      {
        fix: [
          text({
            en: "Send the lock token in If, or end the lock with UNLOCK.",
            "zh-CN": "在 If 中发送锁令牌，或用 UNLOCK 解除锁定。",
          }),
          text({
            en: "For a lock left behind, wait for its timeout or let the administrator remove it.",
            "zh-CN": "如果是遗留的锁，等它超时或请管理员删除。",
          }),
        ],
        confirm: text({
          en: "PROPFIND for lockdiscovery shows who holds the lock and until when.",
          "zh-CN": "用 PROPFIND 查询 lockdiscovery，可以看到锁的持有者和期限。",
        }),
      },
    ),
    DAV("11.5").likely("disk-full", "storage-full", 507, written),
    // A program of an application answers such methods itself, so the web server found no program there.
    DAV("9.1").likely(
      "program-not-there",
      "path-mismatch",
      405,
      all(
        written,
        method("PROPFIND", "PROPPATCH", "LOCK", "UNLOCK", "REPORT", "SEARCH", "MKCOL", "COPY", "MOVE"),
        path(/\.(?:php\d?|pl|cgi|py|aspx?)(?:\/|$)/i),
        said,
      ),
      {
        why: text({
          en: "The address names a program, and the web server answered in its place: the path is probably wrong, or the path or this method is not handed to the program.",
          "zh-CN":
            "地址指向一个程序，却由 Web 服务器代为响应：多半是路径写错，或该路径或方法没有交给程序处理。",
        }),
        fix: [
          text({
            en: "Copy the WebDAV address from the application's own settings or manual, with its folder and spelling.",
            "zh-CN": "从应用自己的设置或手册里复制 WebDAV 地址，注意目录和拼写。",
          }),
        ],
      },
    ),
    DAV("9.1").likely(
      "operations-off",
      "method-not-implemented",
      [405, 501],
      all(
        written,
        method("PROPFIND", "PROPPATCH", "LOCK", "UNLOCK", "REPORT", "SEARCH", "COPY", "MOVE"),
        said,
      ),
    ),
    DAV("9.1").possible(
      "other-address",
      "path-mismatch",
      405,
      all(written, method("PROPFIND", "PROPPATCH", "REPORT"), sent("authorization"), said),
    ),
    causesOf(anybody, rfc(9110, "14.5")).likely(
      "partial-put",
      "method-not-implemented",
      [400, 501],
      all(written, method("PUT"), sent("content-range"), said),
    ),
  ],
});
