import { all, type Condition, holds } from "../../diagnosis/condition/condition.ts";
import { crossOrigin, isCrossOrigin } from "../../diagnosis/condition/origin.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";

const CSRF = docs(
  "OWASP: Cross-Site Request Forgery Prevention",
  "https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html",
);

const ORIGIN_REFUSED =
  /\borigin\b[^\n]{0,40}(not (allowed|permitted|trusted|accepted|valid)|invalid|blocked|disallowed|rejected|mismatch)|(invalid|untrusted|disallowed|forbidden)[^\n]{0,10}\borigin\b/i;

/** The request names a page, and that page is of the same host. */
const ownPage: Condition = holds((c) => c.pageOrigin !== null && !isCrossOrigin(c));

/** The check that a state-changing request comes from the site's own page. */
export const csrfCauses = {
  id: "csrf",
  over: ["auth"],
  causes: [
    cause({
      id: "says-csrf",
      mechanism: "csrf-token-invalid",
      on: [400, 401, 403, 409, 412, 419, 422],
      certainty: "likely",
      when: all(
        methodOtherThan("GET", "HEAD", "OPTIONS"),
        says(
          /\b[cx]srf|csrf[ _-]?token|forgery|authenticity[ _-]?token|nonce[^\n]{0,40}(invalid|expired|fail)|(invalid|expired|bad|wrong|missing)[^\n]{0,20}nonce|page (has )?expired|origin (check|validation|mismatch)/i,
        ),
      ),
      sources: [CSRF],
    }),
    cause({
      id: "says-origin-refused",
      mechanism: "csrf-token-invalid",
      on: [400, 403, 422],
      certainty: "likely",
      // The page is the site's own: the application compares Origin with an address of its own settings.
      when: all(methodOtherThan("GET", "HEAD", "OPTIONS"), ownPage, says(ORIGIN_REFUSED)),
      fix: [
        text({
          en: "Tell the application its public address (base URL, trusted origins), with scheme and port as in the address bar.",
          "zh-CN": "在应用中配置它的公开地址（基础 URL、受信任的源），协议和端口与地址栏一致。",
        }),
        text({
          en: "Let the proxy hand on Host and X-Forwarded-Proto, so that both sides compare the same origin.",
          "zh-CN": "让代理传递 Host 和 X-Forwarded-Proto，使两边比较的是同一个源。",
        }),
      ],
      sources: [CSRF],
    }),
    cause({
      id: "says-foreign-origin-refused",
      mechanism: "cors-origin-not-allowed",
      on: [400, 403, 422],
      certainty: "likely",
      when: all(crossOrigin, says(ORIGIN_REFUSED)),
      sources: [CSRF],
    }),
  ],
} as const;
