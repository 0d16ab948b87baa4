import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("CakePHP: error handling", "https://book.cakephp.org/5/en/development/errors.html");
const SOURCE_2 = docs("CakePHP: CSRF middleware", "https://book.cakephp.org/5/en/security/csrf.html");
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What CakePHP says by itself. */
export const cakephpCauses = {
  id: "cakephp",
  causes: [
    likely(
      "forgery",
      "csrf-token-invalid",
      403,
      body(
        /Missing (?:or (?:incorrect|invalid) )?CSRF (?:token )?(?:cookie|session key)|CSRF token from either the request body or request headers did not match/,
      ),
      {
        why: text({
          en: "CakePHP compares the csrfToken cookie (or the session's token) with the form or X-CSRF-Token; one is missing, or they do not fit.",
          "zh-CN":
            "CakePHP 把 csrfToken Cookie（或会话中的令牌）与表单或 X-CSRF-Token 比较：其中之一缺失，或两者不符。",
        }),
      },
    ),
    likely(
      "no-route",
      "route-not-found",
      404,
      body(
        /<strong>Error: ?<\/strong>\s{0,20}The requested address |Missing (?:Controller|Route|Method in \w{1,80})<|A (?:`[A-Z]{3,7}` )?route matching (?:"|&quot;|`)/,
      ),
      {
        why: text({
          en: "CakePHP has no route, controller or action for this address, or its code found no record or threw NotFoundException.",
          "zh-CN":
            "CakePHP 没有这个地址的路由、控制器或动作，或应用代码没有找到记录、抛出了 NotFoundException。",
        }),
      },
    ),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      body(
        /<h2>An Internal Error Has Occurred\.<\/h2>|<strong>Error: ?<\/strong>\s{0,20}An Internal Error Has Occurred\.|"message":\s{0,4}"An Internal Error Has Occurred\."/,
      ),
      {
        why: text({
          en: "Code of the CakePHP application threw; by default the text is in logs/error.log.",
          "zh-CN": "CakePHP 应用代码抛出了异常；默认情况下，原文在 logs/error.log。",
        }),
      },
    ),
  ],
} as const;
