import { body } from "../../diagnosis/condition/body.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";

const POLICIES = docs(
  "Cloudflare Access: policies",
  "https://developers.cloudflare.com/cloudflare-one/access-controls/policies/",
);
/** Under a path that Cloudflare reserves. */
export const accessLogin = field("location", /\/cdn-cgi\/access\/login\//);
export const accessChallenge = field("www-authenticate", /^Cloudflare-Access/i);
export const accessPage = body("Cloudflare Access</title>");

/** The login of Cloudflare Access, which stands before the site. */
export const cloudflareAccess = [
  cause({
    id: "access-login",
    mechanism: "login-redirect",
    on: ["3xx"],
    certainty: "likely",
    when: accessLogin,
    why: text({
      en: "Cloudflare Access stands before this site and sends everyone without its session to a login.",
      "zh-CN": "Cloudflare Access 挡在网站前面，没有它的会话就会被重定向到登录页。",
    }),
    sources: [
      docs(
        "Cloudflare Access",
        "https://developers.cloudflare.com/cloudflare-one/access-controls/applications/http-apps/",
      ),
    ],
  }),
  cause({
    id: "access-denied",
    mechanism: "auth-not-authorised",
    on: [401, 403],
    certainty: "likely",
    when: accessPage,
    sources: [POLICIES],
  }),
  cause({
    id: "access-token-missing",
    mechanism: "auth-missing",
    on: [401, 403],
    certainty: "likely",
    when: accessChallenge,
    sources: [POLICIES],
  }),
] as const;
