import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { isCorsBlocked } from "../../diagnosis/condition/origin.ts";
import { host } from "../../diagnosis/condition/path.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, probablyWrote, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { generated, NGINX_TAG } from "../manners/own-file.ts";
import { bareRedirect, passedOn } from "../manners/passed-on.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { nginxAdvice } from "./nginx.advice.ts";
import { nginxCodes } from "./nginx.codes.ts";
import { stockPageUnseen } from "./nginx.page.ts";

const NAME = /^nginx\b/i;
const kept: Condition = holds(isCorsBlocked);
const APP_ENGINE = causesOf(
  anybody,
  docs(
    "App Engine: application startup",
    "https://cloud.google.com/appengine/docs/standard/python3/runtime#application_startup",
  ),
);
/** App Engine puts an nginx of its own into each instance, before the app. */
const nginxOfInstance: Condition = all(
  field("server", /^Google Frontend$/i),
  body(/<h1>502 Bad Gateway<\/h1>/),
);
const APP_NOT_REACHED = {
  why: text({
    en: "The nginx in the instance reached nothing of the app: it did not start, ended, or does not listen on the port that the variable PORT names.",
    "zh-CN": "实例中的 nginx 连接不到应用：应用没有启动、已退出，或没有监听环境变量 PORT 指定的端口。",
  }),
  fix: [
    text({
      en: "Read the app's log of this instance (`gcloud app logs read`) for what ended it at its start: an import, a missing module, a start command.",
      "zh-CN":
        "用 `gcloud app logs read` 查看该实例的应用日志，找出启动时出错的原因：导入、缺少模块或启动命令。",
    }),
    text({
      en: "Let the entrypoint of app.yaml start the server on $PORT and 0.0.0.0; code that starts one while it is imported blocks it.",
      "zh-CN":
        "让 app.yaml 的 entrypoint 在 0.0.0.0 的 $PORT 上启动服务器；导入时就启动服务器的代码会阻塞它。",
    }),
  ],
};

export const nginx = defineResponder({
  id: "nginx",
  name: text({ en: "nginx", "zh-CN": "nginx" }),
  roles: ["reverse-proxy", "web-server"],
  signs: [
    // The stock error page ends with a rule and the product name; with server_tokens off without a version.
    wrote("stock-page", body(/<hr><center>nginx(\/[\d.]+)?( \([\w .-]{1,40}\))?<\/center>/)),
    probablyWrote("stock-page-unseen", all(stockPageUnseen, not(kept))),
    // The browser withheld it.
    relayed("stock-page-withheld", all(stockPageUnseen, kept)),
    named(
      "server-field",
      all(field("server", NAME), not(passedOn), not(bareRedirect), not(generated(NGINX_TAG))),
      "web-server",
    ),
    relayed("server-field-seen", field("server", NAME)),
  ],
  statuses: nginxCodes,
  advice: nginxAdvice,
  manners: ["webdav", "nginx-family", "refuses-malformed-requests", "denies-by-rule", "serves-files"],
  writes: { types: /^text\/html$/, sized: true },
  neverWrites: [406, 422, 426, 431],
  causes: [
    APP_ENGINE.likely(
      "no-app-in-instance",
      "app-failed-to-start",
      502,
      all(nginxOfInstance, host(/\.appspot\./)),
      APP_NOT_REACHED,
    ),
    // Under a name of the site's own, it may be an nginx in a container as well.
    APP_ENGINE.possible("no-app-in-instance-perhaps", "app-failed-to-start", 502, nginxOfInstance, {
      ...APP_NOT_REACHED,
      why: text({
        en: "If this nginx stands in an instance of App Engine, it reached nothing of the app: it did not start, ended, or does not listen on the port that the variable PORT names.",
        "zh-CN":
          "如果这个 nginx 位于 App Engine 的实例中，就是它连接不到应用：应用没有启动、已退出，或没有监听环境变量 PORT 指定的端口。",
      }),
    }),
  ],
  sources: [docs("nginx documentation", "https://nginx.org/en/docs/")],
});
