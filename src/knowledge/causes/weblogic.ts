import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "WebLogic: developing web applications",
  "https://docs.oracle.com/en/middleware/standalone/weblogic-server/14.1.1.0/wbapp/index.html",
);
const { likely } = causesOf(anybody, SOURCE);

const weblogic = (number: number) =>
  all(body(new RegExp(`<TITLE>Error ${number}--`)), body(/From RFC (?:2068|2616)\b/));

/** What WebLogic says by itself: its page quotes RFC 2068 or 2616 under the error. */
export const weblogicCauses = {
  id: "weblogic",
  causes: [
    likely("page-404", "route-not-found", 404, weblogic(404), {
      why: text({
        en: "No application of the WebLogic server has this context root and path, or it is not in state Active.",
        "zh-CN": "WebLogic 服务器上没有应用提供这个上下文根和路径，或它不处于 Active 状态。",
      }),
    }),
    likely("page-403", "auth-not-authorised", 403, weblogic(403), {
      why: text({
        en: "A security constraint or role of the application refuses this caller, or the path is a folder without a welcome file.",
        "zh-CN": "应用的安全约束或角色拒绝了该调用者，或该路径是没有欢迎页的目录。",
      }),
    }),
    likely("page-401", "auth-missing", 401, weblogic(401), {
      why: text({
        en: "The application wants a WebLogic login, or WebLogic refused a Basic meant for the application (enforce-valid-basic-auth-credentials).",
        "zh-CN":
          "应用需要 WebLogic 安全域的登录，或 WebLogic 自己拒绝了原本给应用的 Authorization: Basic（enforce-valid-basic-auth-credentials）。",
      }),
    }),
    likely("page-405", "method-not-allowed-by-application", 405, weblogic(405), {
      why: text({
        en: "The servlet at this path does not take the method.",
        "zh-CN": "这个路径的 servlet 不接受该方法。",
      }),
    }),
    likely("page-500", "unhandled-exception", 500, weblogic(500), {
      why: text({
        en: "A servlet or page of the application threw; the trace is in the server's log.",
        "zh-CN": "应用的 servlet 或页面抛出了异常；堆栈在服务器日志里。",
      }),
    }),
    likely("page-503", "app-failed-to-start", 503, weblogic(503), {
      why: text({
        en: "The application failed to start or is being redeployed, or the server refuses work under overload (capacity of a work manager, memory).",
        "zh-CN": "应用启动失败或正在重新部署，或服务器因过载而拒绝请求（work manager 的容量、内存）。",
      }),
    }),
  ],
} as const;
