import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { overTls } from "../../diagnosis/condition/origin.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { text } from "../../diagnosis/text.ts";
import { ofWordpress, restCode, restError } from "./wordpress.answer.ts";
import { refusedWithKeys, woocommerce, woocommerceKeys } from "./wordpress.woocommerce.ts";

const { likely } = ofWordpress;

/** Whom the REST API does not let in: it knows nobody, not this login, or the login may not do that. */
export const wordpressLogin = [
  likely(
    "rest-credentials-wrong",
    "auth-invalid",
    [401, 403, 500],
    restCode(
      /^(?:incorrect_password|invalid_(?:username|email|application_password|auth)|application_passwords_|\[jwt_auth\]|jwt_auth_(?:invalid|failed|bad)|rest_authentication_error)/,
    ),
  ),
  likely(
    "rest-token-expired",
    "auth-token-expired",
    [401, 403],
    all(restCode(/jwt|token/), body(/[Ee]xpired/)),
  ),
  likely("rest-login-wanted", "auth-missing", 401, all(restError, not(sent("authorization")))),
  ...woocommerceKeys,
  // 401 says that WordPress knows nobody, 403 that it knows the caller (rest_authorization_required_code).
  likely(
    "rest-login-not-seen",
    "auth-header-stripped",
    401,
    all(
      restCode(/^(?:rest|woocommerce_rest)_(?:forbidden|cannot_|user_cannot|not_allowed|not_logged_in)/),
      sent("authorization"),
    ),
    {
      why: text({
        en: "WordPress answers 401 where it knows nobody: the Authorization that was sent did not reach it, or nothing there reads its scheme.",
        "zh-CN":
          "WordPress 在不知道来者是谁时才返回 401：发送的 Authorization 没有到达它，或没有插件识别这种方案。",
      }),
      confirm: text({
        en: "In PHP $_SERVER lacks HTTP_AUTHORIZATION; with a Bearer token, check also that a plugin for it is active.",
        "zh-CN": "PHP 的 $_SERVER 里没有 HTTP_AUTHORIZATION；若用 Bearer 令牌，还要确认相应插件已启用。",
      }),
    },
  ),
  // Over https the keys were read, where nothing took them away on the way.
  woocommerce.likely("woocommerce-key-unknown", "auth-invalid", 401, all(refusedWithKeys, overTls), {
    why: text({
      en: "Mostly WooCommerce knows no such consumer key: it was deleted, is of another site, or was not sent as the user name.",
      "zh-CN": "多半是 WooCommerce 没有这个 consumer key：已删除、属于另一个站点，或没有作为用户名发送。",
    }),
  }),
  likely(
    "rest-refused",
    "auth-not-authorised",
    [401, 403],
    restCode(/^(?:rest|woocommerce_rest)_(?:forbidden|cannot_|user_cannot|not_allowed)/),
  ),
  likely(
    "not-allowed",
    "auth-not-authorised",
    403,
    body(/Sorry, you are not allowed|You need a higher level of permission/),
  ),
] as const;
