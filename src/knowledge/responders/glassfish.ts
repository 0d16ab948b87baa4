import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { asksForFile } from "../../diagnosis/condition/path.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const VALVE = docs(
  "GlassFish: ErrorReportValve.java",
  "https://github.com/eclipse-ee4j/glassfish/blob/main/appserver/web/web-core/src/main/java/org/apache/catalina/valves/ErrorReportValve.java",
);
const { likely, possible, proven } = causesOf(anybody, VALVE);

const PAGE = /<title>(?:(?:Eclipse |Oracle )?GlassFish |Payara )[^<]{0,80}- ?Error report<\/title>/;
const page = (words: RegExp): Condition => all(by("glassfish"), body(PAGE), body(words));
const stock = page(/<b>type<\/b> Status report/);

export const glassfish = defineResponder({
  id: "glassfish",
  name: text({ en: "GlassFish or Payara", "zh-CN": "GlassFish 或 Payara" }),
  roles: ["runtime"],
  signs: [
    wrote("stock-page", body(PAGE)),
    named(
      "server-field",
      field(
        "server",
        /^(?:(?:Eclipse |Oracle )?GlassFish (?:Server|Open)|Eclipse GlassFish|Payara (?:Server|Micro))/i,
      ),
    ),
  ],
  causes: [
    proven("thrown", "unhandled-exception", 500, page(/<b>type<\/b> Exception report/), {
      why: text({
        en: "The application threw an exception that nobody caught; the page names it without its trace.",
        "zh-CN": "应用抛出了未捕获的异常；页面写出了异常，但没有堆栈。",
      }),
      confirm: text({
        en: "server.log (of Payara Micro the console) at this second: the exception with its trace.",
        "zh-CN": "server.log（Payara Micro 为控制台）在这一刻的记录：带堆栈的异常。",
      }),
    }),
    likely("file-missing", "file-not-found", 404, all(stock, asksForFile)),
    likely("no-context", "route-not-found", 404, stock, {
      why: text({
        en: "No deployed application has this context root, or the application has nothing at this path or answered 404 itself.",
        "zh-CN": "没有已部署的应用使用这个上下文根，或应用在该路径下什么也没有，或自己返回了 404。",
      }),
      fix: [
        text({
          en: 'Compare the path with the context root that the log names at deployment: "Loading application [NAME] at [/ROOT]".',
          "zh-CN": "把路径与部署时日志写明的上下文根对照：“Loading application [NAME] at [/ROOT]”。",
        }),
      ],
    }),
    possible("not-deployed", "service-stopped", 404, stock, {
      why: text({
        en: "The application's deployment failed, or it is disabled: nothing answers under its context root then.",
        "zh-CN": "应用部署失败或被禁用：这时它的上下文根下没有任何响应。",
      }),
    }),
    likely("method", "method-not-allowed-by-application", 405, stock),
    likely("denied", "auth-not-authorised", 403, stock, {
      why: text({
        en: "Mostly a security constraint of the application does not let this user's roles in, or a PUT or DELETE went to a static file.",
        "zh-CN": "多半是应用的安全约束不允许该用户的角色，或 PUT、DELETE 请求指向了静态文件。",
      }),
    }),
  ],
  sources: [VALVE],
});
