import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { method, notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const JENKINS = "https://www.jenkins.io/doc/book";
const CSRF = docs("Jenkins: CSRF protection", `${JENKINS}/security/csrf-protection/`);
const ACCESS = docs("Jenkins: access control", `${JENKINS}/security/managing-security/`);
const LOADING = docs(
  "Jenkins: the page while it starts",
  "https://github.com/jenkinsci/jenkins/blob/master/core/src/main/resources/hudson/util/HudsonIsLoading/index.jelly",
);
const API = docs("Jenkins: remote access API", `${JENKINS}/using/remote-access-api/`);

const anonymous = any(
  field("x-you-are-authenticated-as", /^anonymous$/i),
  body(/anonymous is missing the [A-Za-z/]{3,40} permission/),
);
const permission = any(field("x-required-permission"), body(/is missing the [A-Za-z/]{3,40} permission/));
const own = by("jenkins");

export const jenkins = defineResponder({
  id: "jenkins",
  name: product("Jenkins"),
  roles: ["application"],
  signs: [
    wrote("required-permission", field("x-required-permission", /^hudson\./)),
    wrote("own-words", body(/No valid crumb was included in the request|Jenkins is getting ready to work/)),
    // Jenkins puts its version on whatever it serves.
    named("x-jenkins-field", field("x-jenkins")),
    named("x-hudson-field", field("x-hudson")),
  ],
  over: ["jetty"],
  causes: [
    cause({
      id: "crumb",
      mechanism: "csrf-token-invalid",
      on: [403],
      certainty: "certain",
      when: body("No valid crumb was included in the request"),
      why: text({
        en: "Jenkins wants its crumb with this call: fetch it from /crumbIssuer/api/json and keep that session cookie, or use an API token.",
        "zh-CN":
          "Jenkins 要求请求带上 crumb（防伪令牌）：从 /crumbIssuer/api/json 获取并保留同一会话 Cookie，或改用 API 令牌。",
      }),
      sources: [CSRF],
    }),
    cause({
      id: "anonymous",
      mechanism: "auth-missing",
      on: [401, 403],
      certainty: "likely",
      when: all(own, anonymous),
      sources: [ACCESS],
    }),
    cause({
      id: "permission-missing",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "likely",
      when: all(own, permission, not(anonymous)),
      sources: [ACCESS],
    }),
    cause({
      id: "permission-perhaps",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "possible",
      when: own,
      sources: [ACCESS],
    }),
    cause({
      id: "login-refused",
      mechanism: "auth-invalid",
      on: [401],
      certainty: "likely",
      when: all(own, sent("authorization"), field("x-jenkins")),
      sources: [API],
    }),
    cause({
      id: "login-missing",
      mechanism: "auth-missing",
      on: [401, 403],
      certainty: "possible",
      when: all(own, notSent("authorization")),
      sources: [API],
    }),
    cause({
      id: "starting",
      mechanism: "maintenance-mode",
      on: [503],
      certainty: "likely",
      when: body("Jenkins is getting ready to work"),
      why: text({
        en: "Jenkins is still starting up.",
        "zh-CN": "Jenkins 还在启动。",
      }),
      sources: [LOADING],
    }),
    cause({
      id: "needs-post",
      mechanism: "method-not-allowed-by-application",
      on: [405],
      certainty: "likely",
      when: all(own, any(body(/requires POST|Form post required/i), field("x-jenkins"))),
      sources: [API],
    }),
    cause({
      id: "exception",
      mechanism: "unhandled-exception",
      on: [500],
      certainty: "likely",
      when: all(
        own,
        any(body(/Oops!|A problem occurred while processing the request|Stack trace/), field("x-jenkins")),
      ),
      sources: [API],
    }),
    cause({
      id: "no-such-item",
      mechanism: "record-not-found",
      on: [404],
      certainty: "likely",
      when: all(own, method("GET", "POST"), field("x-jenkins")),
      why: text({
        en: "There is no such job, build or page, or the caller may not see it, which Jenkins answers the same way.",
        "zh-CN": "没有这个任务、构建或页面，或者调用者无权看到它；两种情况 Jenkins 的响应相同。",
      }),
      sources: [API],
    }),
  ],
  sources: [API],
});
