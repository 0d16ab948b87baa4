import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";

/** The codes that Google, Cognito and Auth0 have for this alone, and Keycloak's sentence. */
export const redirectMismatch: Condition = says(
  /\b(?:redirect_uri|origin)_mismatch\b|\bredirect_mismatch\b|\bCallback URL mismatch\b|\bInvalid parameter: redirect_uri\b/i,
);

/** The redirect address is refused, in the words of the well-known identity servers. */
export const redirectRefused: Condition = any(
  redirectMismatch,
  says(
    /\b(?:invalid|illegal|unregistered|incorrect|mismatch(?:ed|ing)?) (?:parameter: |oauth2? )?(?:'|")?redirect[_ -]?ur[il]\b/i,
  ),
  says(
    /\bredirect[_ -]?ur[il]s?\b.{0,60}(?:(?:is|are) not (?:valid|registered|allowed|whitelisted|in the list|associated)|do(?:es)?(?:n.t| not) match|must match|did not match|not been registered|must be a login redirect uri|is (?:invalid|illegal)|is missing in the)/i,
  ),
  says(
    /redirect_?ur[il].{0,12}(?:参数错误|不一致|不匹配|未注册|不合法|非法|无效)|(?:无效|非法|错误)的.{0,6}(?:回调|重定向)地址|(?:回调|重定向)地址.{0,8}(?:不一致|不匹配|未注册|不合法|非法|错误|无效)/i,
  ),
  says(/\bURL blocked\b.{0,80}\bredirect\b|\bdomain of this URL isn.t included in the app.s domains/i),
);

/** The client itself is not known, in the words of Chinese sign-in services. */
const clientUnknown: Condition = says(
  /(?:app_?id|client_?id|app_?key)[^。\n]{0,6}(?:参数错误|不存在|无效|非法|错误)|域名不在.{0,12}(?:白名单|安全域名|授权域名)/i,
);

const asksToAuthorise: Condition = query(/[?&]redirect_?ur[il]=/i);

/**
 * A page that a sign-in service shows in place of its login, under a success: what it was asked with does not fit the
 * registration (WeChat, QQ, Weibo, DingTalk, Facebook answer so).
 */
export const refusesAuthorisation: Condition = all(
  asksToAuthorise,
  mediaType(/^text\/html$/),
  any(redirectRefused, clientUnknown),
);

/** The same for the scope that was asked for. */
export const refusesScope: Condition = all(
  asksToAuthorise,
  mediaType(/^text\/html$/),
  says(/\bscope ?(?:参数错误|.{0,6}没有.{0,8}权限)|\binvalid[_ ]scope\b/i),
);
