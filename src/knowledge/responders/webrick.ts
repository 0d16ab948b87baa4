import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const SOURCE = docs(
  "WEBrick: httprequest.rb and httpservlet",
  "https://github.com/ruby/webrick/tree/master/lib/webrick",
);
const { likely, proven } = causesOf(anybody, SOURCE);

const ADDRESS = /<ADDRESS>\s{0,8}WEBrick\/[\d.]+ /;
/** What stands between the phrase of the status and the server's own name. */
const said = (words: RegExp): Condition => all(by("webrick"), body(ADDRESS), body(words));

export const webrick = defineResponder({
  id: "webrick",
  name: product("WEBrick"),
  roles: ["runtime"],
  signs: [wrote("stock-page", body(ADDRESS)), named("server-field", field("server", /^WEBrick\//))],
  causes: [
    likely("missing", "file-not-found", 404, said(/^\s{0,8}[`']\/[^\n]{0,2000}' not found\.$/m), {
      why: text({
        en: "Neither a mounted handler nor a file below the served folder has this path.",
        "zh-CN": "没有挂载的处理程序使用这个路径，所提供的目录中也没有这个文件。",
      }),
    }),
    likely(
      "method",
      "static-file-method-refused",
      405,
      said(/^\s{0,8}unsupported method [`'][A-Z-]{1,20}'\.$/m),
      {
        why: text({
          en: "What serves this path has no such method; WEBrick's handler of files takes GET, HEAD, OPTIONS and POST of scripts alone.",
          "zh-CN":
            "处理这个路径的程序不支持该方法；WEBrick 的文件处理程序只接受 GET、HEAD、OPTIONS 和对脚本的 POST。",
        }),
      },
    ),
    proven(
      "no-listing",
      "directory-listing-disabled",
      403,
      said(/^\s{0,8}no access permission to [`']\/[^\n]{0,2000}'$/m),
      {
        why: text({
          en: "The path is a folder without an index file, and FancyIndexing is off.",
          "zh-CN": "该路径是没有索引文件的目录，而 FancyIndexing 没有打开。",
        }),
      },
    ),
    proven("head-too-large", "request-header-too-large", 413, said(/^\s{0,8}headers too large$/m)),
    likely("request-line", "malformed-request-head", 400, said(/^\s{0,8}bad (?:Request-Line|header) [`']/m)),
    likely("address", "malformed-url", 400, said(/^\s{0,8}bad URI [`']/m)),
    likely(
      "framing",
      "request-framing-invalid",
      400,
      said(
        /^\s{0,8}(?:multiple content-length request headers|invalid content-length request header|request with both transfer-encoding and content-length|invalid body size|bad chunk )/m,
      ),
    ),
  ],
  sources: [SOURCE],
});
