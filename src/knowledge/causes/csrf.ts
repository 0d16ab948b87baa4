import { all } from "../../diagnosis/condition/condition.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";

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
        methodOtherThan("HEAD", "OPTIONS"),
        says(
          /\b[cx]srf|csrf[ _-]?token|forgery|authenticity[ _-]?token|nonce[^\n]{0,40}(invalid|expired|fail)|(invalid|expired|bad|wrong|missing)[^\n]{0,20}nonce|page (has )?expired|origin (check|validation|mismatch)/i,
        ),
      ),
      sources: [
        docs(
          "OWASP: Cross-Site Request Forgery Prevention",
          "https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html",
        ),
      ],
    }),
  ],
} as const;
