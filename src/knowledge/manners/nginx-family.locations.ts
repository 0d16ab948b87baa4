import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { recently } from "../../diagnosis/condition/recent.ts";
import { method, resourceType } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { FASTCGI, REWRITE, stock } from "./nginx-family.page.ts";

/** What the location makes of a path: an error page, a script, what is gone. */
export const nginxFamilyLocations = [
  // 404 and 405
  cause({
    id: "error-page-refuses",
    mechanism: "error-page-rejects-post",
    on: [405],
    certainty: "likely",
    when: all(
      stock,
      recently((earlier) => earlier.request.method === "GET" && earlier.response?.status === 404),
    ),
    why: text({
      en: "A GET was answered 404. A POST keeps its method if error_page goes to a named location, so the static page there says 405. A static location refuses PUT and DELETE by itself.",
      "zh-CN":
        "GET 得到的是 404。error_page 转到命名 location 时 POST 保留原方法，那里的静态页于是返回 405。静态 location 本来就以 405 拒绝 PUT 和 DELETE。",
    }),
    sources: [
      docs("nginx: error_page", "https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page"),
    ],
  }),
  REWRITE.possible(
    "named-error-page",
    "error-page-rejects-post",
    405,
    all(stock, method("POST", "PUT", "DELETE", "PATCH")),
  ),
  // A location for names that end in .php does not take what follows one: nginx looks for a folder of that name.
  FASTCGI.likely("path-after-script", "rewrite-to-app-missing", 404, all(stock, path(/\.php\/[^/]/)), {
    why: text({
      en: "The path goes on after the script's name. A location for `\\.php$` does not match that, so nginx looked for a file and asked no PHP.",
      "zh-CN": "脚本名之后还有路径。`\\.php$` 这样的 location 匹配不到它，nginx 于是去找文件，没有交给 PHP。",
    }),
    fix: [
      text({
        en: "Let the location match `\\.php(/|$)`, with fastcgi_split_path_info and PATH_INFO; or use addresses without the script's name.",
        "zh-CN":
          "让 location 匹配 `\\.php(/|$)`，并配置 fastcgi_split_path_info 和 PATH_INFO；或改用不含脚本名的地址。",
      }),
    ],
  }),
  // 410
  REWRITE.likely("marked-gone", "resource-gone", 410, all(status(410))),
  // 200
  REWRITE.likely(
    "error-page-with-200",
    "error-reported-with-200",
    200,
    all(
      resourceType("document"),
      body(
        /<(?:title|h1)>[^<]{0,60}(?:not found|page (?:is )?(?:gone|missing)|no longer (?:here|available)|does not exist|404)/i,
      ),
    ),
  ),
] as const;
