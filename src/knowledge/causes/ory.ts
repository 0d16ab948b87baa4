import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

/** Its errors carry an id beside the number of the status. */
const form = all(json("error.code", /^4\d\d$/), json("error.message", /\S/));
const { spoken } = vendorCodes(
  codeInJson("error.id", form),
  text({
    en: "The identity server answers with its error id {code}, which means this.",
    "zh-CN": "身份服务器返回了错误标识 {code}，它的含义就是这个。",
  }),
  docs("Ory Kratos: error ids", "https://www.ory.com/docs/kratos/bring-your-own-ui/custom-ui-overview"),
);

export const orySpoken = {
  "no-session": {
    mechanism: "auth-missing",
    codes: ["session_inactive"],
    why: text({
      en: "Ory Kratos found no valid session ({code}): its cookie was not sent, or the session is over.",
      "zh-CN": "Ory Kratos 没有找到有效会话（{code}）：没有带上它的 Cookie，或会话已结束。",
    }),
    fix: [
      text({
        en: "Call it with credentials: include, from a page under the same parent domain as the cookie; else begin a login flow.",
        "zh-CN": "从与 Cookie 同父域的页面以 credentials: include 调用；否则开始登录流程。",
      }),
    ],
  },
  "second-factor": {
    mechanism: "auth-not-authorised",
    certainty: "certain",
    codes: ["session_aal2_required"],
    why: text({
      en: "The session is valid, but this call wants the second factor too ({code}).",
      "zh-CN": "会话有效，但这个调用还要求第二因素（{code}）。",
    }),
    fix: [
      text({
        en: "Begin a login flow with aal=aal2, or follow redirect_browser_to.",
        "zh-CN": "以 aal=aal2 开始登录流程，或前往 redirect_browser_to。",
      }),
    ],
  },
  "login-too-old": {
    mechanism: "auth-not-authorised",
    certainty: "certain",
    codes: ["session_refresh_required"],
    why: text({
      en: "This change wants a fresh login, and the last one is too long ago ({code}).",
      "zh-CN": "这项更改要求刚刚登录过，而上次登录已太久（{code}）。",
    }),
    fix: [
      text({
        en: "Begin a login flow with refresh=true; privileged_session_max_age sets how long a login counts.",
        "zh-CN": "以 refresh=true 开始登录流程；有效时间由 privileged_session_max_age 设置。",
      }),
    ],
  },
  "flow-over": {
    mechanism: "resource-gone",
    certainty: "certain",
    codes: ["self_service_flow_expired"],
    why: text({
      en: "The form's flow is past its lifespan ({code}); a new one must be begun.",
      "zh-CN": "表单所属的流程已超过有效期（{code}），必须重新开始。",
    }),
    fix: [
      text({
        en: "Create a new flow (use_flow_id, if the answer has it, names one that is ready), and raise its lifespan if people need longer.",
        "zh-CN": "创建新流程（响应中若有 use_flow_id，它指向已备好的流程）；用户需要更久时调大 lifespan。",
      }),
    ],
  },
  csrf: {
    mechanism: "csrf-token-invalid",
    certainty: "certain",
    codes: ["security_csrf_violation"],
    why: text({
      en: "The CSRF cookie or csrf_token is missing, or they do not match ({code}): no credentials, another domain, a native client on a browser flow, or two tabs.",
      "zh-CN":
        "CSRF Cookie 或 csrf_token 缺失，或两者不符（{code}）：没有带凭据、域名不同、原生客户端用了浏览器流程，或开了两个标签页。",
    }),
    fix: [
      text({
        en: "Serve Kratos and the page under one parent domain, send cookies and the flow's csrf_token. Native clients begin at the /api flows.",
        "zh-CN":
          "让 Kratos 与页面处于同一父域，并发送 Cookie 和流程中的 csrf_token。原生客户端使用 /api 流程。",
      }),
    ],
  },
  "other-person": {
    mechanism: "auth-not-authorised",
    certainty: "certain",
    codes: ["security_identity_mismatch"],
    why: text({
      en: "The flow was begun by another identity than the one that is signed in now ({code}).",
      "zh-CN": "该流程由另一个身份发起，与当前登录的身份不同（{code}）。",
    }),
    fix: [
      text({
        en: "Begin the flow anew as the one who is signed in now, or sign in as the other.",
        "zh-CN": "以当前登录的身份重新开始流程，或改用另一个身份登录。",
      }),
    ],
  },
  "signed-in-already": {
    mechanism: "application-conflict",
    certainty: "certain",
    codes: ["session_already_available"],
    why: text({
      en: "A session is there, so that login, registration and recovery are refused ({code}).",
      "zh-CN": "已有会话，因此不能再登录、注册或恢复账户（{code}）。",
    }),
    fix: [
      text({
        en: "Go on with this session, or log out first. To log in once more, begin the login flow with refresh=true.",
        "zh-CN": "继续使用这个会话，或先退出登录。要再次登录，以 refresh=true 开始登录流程。",
      }),
    ],
  },
  "return-address": {
    mechanism: "blocked-by-config-rule",
    certainty: "certain",
    codes: ["self_service_flow_return_to_forbidden"],
    why: text({
      en: "`return_to` is not among the addresses that the configuration allows ({code}).",
      "zh-CN": "`return_to` 不在配置允许的地址中（{code}）。",
    }),
    fix: [
      text({
        en: "Add it to selfservice.allowed_return_urls, scheme and port included.",
        "zh-CN": "把它加入 selfservice.allowed_return_urls，包括协议和端口。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What Ory Kratos says by the id of its error. */
export const oryCauses = {
  id: "ory",
  over: ["auth", "csrf", "refusal", "request-body", "named-codes", "named-reasons"],
  causes: [...spoken(orySpoken)],
} as const;
