import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { notSent } from "../../diagnosis/condition/request.ts";
import { field, setsCookie, status, statusText } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const LEARN = "https://learn.microsoft.com/en-us/azure/app-service";
const TROUBLE = docs("App Service: 502 and 503 errors", `${LEARN}/troubleshoot-http-502-http-503`);
const ACCESS = docs("App Service: access restrictions", `${LEARN}/app-service-ip-restrictions`);
const QUOTAS = docs("App Service: quotas and stopped apps", `${LEARN}/web-sites-monitor`);

const STOPPED = /(This web ?app is stopped|web ?app you have attempted to reach is currently stopped)/i;
const REFUSED = /web ?app you have attempted to reach has blocked your access/i;
const UNKNOWN_SITE =
  /404 Web Site not found|<title>Microsoft Azure (Web App|App Service) - Error 404<\/title>/i;
const APP_ERROR = /:\( Application Error|If you are the application administrator, you can access the/;
const TIMED_OUT = /500 - The request timed out\.|504\.0 GatewayTimeout/;
const own = by("azure-app-service");

export const azureAppService = defineResponder({
  id: "azure-app-service",
  name: product("Azure App Service"),
  roles: ["reverse-proxy"],
  signs: [
    wrote("stopped-page", body(STOPPED)),
    wrote("address-blocked-page", body(REFUSED)),
    wrote("no-such-site-page", body(UNKNOWN_SITE)),
    wrote("application-error-page", body(APP_ERROR)),
    wrote("timeout-page", body(TIMED_OUT)),
    wrote("reason-phrase", statusText(/^(Site Disabled|Ip Forbidden|Web App Stopped)$/i)),
    wrote("x-ms-forbidden-ip-field", field("x-ms-forbidden-ip")),
    // The login built into App Service names the site as its realm.
    wrote(
      "www-authenticate-field",
      all(status(401, 403), field("www-authenticate", /realm="[^"]{1,120}\.azurewebsites\.net"/)),
    ),
    relayed("cookie", setsCookie(/^ARRAffinity/)),
    relayed("x-ms-middleware-request-id-field", field("x-ms-middleware-request-id")),
  ],
  causes: [
    cause({
      id: "stopped",
      mechanism: "service-stopped",
      on: [403, 503],
      certainty: "certain",
      when: any(body(STOPPED), statusText(/^(Site Disabled|Web App Stopped)$/i)),
      why: text({
        en: "The web app is stopped: mostly by its owner, or since its plan's quota is used up or its subscription is disabled.",
        "zh-CN": "这个 Web 应用已停止：多半是所有者停止了它，或套餐配额已用完、订阅被禁用。",
      }),
      sources: [QUOTAS],
    }),
    cause({
      id: "address-refused",
      mechanism: "ip-not-allowed",
      on: [403],
      certainty: "likely",
      when: any(field("x-ms-forbidden-ip"), body(REFUSED), statusText(/^Ip Forbidden$/i)),
      sources: [ACCESS],
    }),
    cause({
      id: "no-such-site",
      mechanism: "host-not-configured",
      on: [404],
      certainty: "likely",
      when: body(UNKNOWN_SITE),
      sources: [docs("App Service: custom domains", `${LEARN}/app-service-web-tutorial-custom-domain`)],
    }),
    cause({
      id: "container-not-up",
      mechanism: "app-failed-to-start",
      on: [502, 503],
      certainty: "likely",
      when: body(APP_ERROR),
      why: text({
        en: "Mostly the app's process or container did not start, or it does not listen on the expected port.",
        "zh-CN": "多半是应用的进程或容器没有启动，或没有监听预期的端口。",
      }),
      sources: [TROUBLE],
    }),
    cause({
      id: "built-in-login",
      mechanism: "auth-missing",
      on: [401],
      certainty: "likely",
      when: all(own, field("www-authenticate", /azurewebsites\.net/), notSent("authorization")),
      sources: [docs("App Service: authentication", `${LEARN}/overview-authentication-authorization`)],
    }),
    // The front end ends a request without an answer after 230 s.
    cause({
      id: "front-end-limit",
      mechanism: "upstream-response-timeout",
      on: [500, 502, 504],
      certainty: "likely",
      when: any(body(TIMED_OUT), all(own, took(228_000, 245_000))),
      sources: [TROUBLE],
    }),
    cause({
      id: "process-closed",
      mechanism: "upstream-closed-without-response",
      on: [502],
      certainty: "possible",
      when: own,
      sources: [TROUBLE],
    }),
  ],
  sources: [TROUBLE],
});
