import { FIELD_WINDOW } from "../../diagnosis/case.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { quotingField } from "../../diagnosis/condition/field-line.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";

const FORBIDDEN = rfc(9110, "15.5.4");

/** A rule, list or product refuses the client or the path, and says so in words or in a field. */
export const refusalCauses = {
  id: "refusal",
  over: ["request-body", "refusal-unexplained"],
  causes: [
    cause({
      id: "waf-field",
      mechanism: "waf-blocked",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: quotingField(
        "response",
        ({ name, value }) =>
          /(^|-)waf(-|$)/i.test(name) &&
          /block|den(y|ied)|reject|rule|[A-Z]{2}_?\d/i.test(value.slice(0, FIELD_WINDOW)),
      ),
      sources: [FORBIDDEN],
    }),
    causesOf(anybody, FORBIDDEN).likely(
      "says-challenge",
      "bot-challenge",
      [401, 403, 405, 429, 503],
      says(
        /captcha|are you (a )?(human|robot)|verify (that )?you are (a )?human|not a robot|checking your browser|enable javascript and cookies|bot (detect|protect|verification|check)|unusual traffic/i,
      ),
    ),
    causesOf(anybody, FORBIDDEN).likely(
      "says-agent",
      "user-agent-blocked",
      [400, 403, 406, 429],
      says(
        /user.?agent[^\n]{0,40}(required|missing|blocked|not allowed|denied|invalid|forbidden)|\b(?:missing|empty|blank|no|without|lacks?|generic|default|invalid|(?:provide|include|set|send|specify|supply|use|requires?) an?) (?:(?:valid|custom|unique|descriptive|proper|identifying|real|own|http) ){0,3}[`'"]?user.?agent\b|\brequests (?:must )?include an? [`'"]?user.?agent\b|(automated|bot(?! was (?:blocked|kicked)| (?:access )?(?:token|user|account)| (?:is|can))|crawler|scrap\w{2,4})[^\n]{0,30}(not allowed|blocked|denied|access|request)|(browser|client)[^\n]{0,20}(not supported|blocked)/i,
      ),
    ),
    causesOf(anybody, FORBIDDEN).likely(
      "says-waf",
      "waf-blocked",
      [400, 403, 405, 406, 418, 429, 501, 503],
      says(
        /web application firewall|\bwaf\b|mod_?security|(request|access|you|page|activity)[^\n]{0,40}(has |have )?been blocked(?! by (?:the |this |another )?(?:user|member|owner|sender|recipient)\b)|blocked by[^\n]{0,40}(security|firewall(?! settings)|protection|policy|administrator|website)|(malicious|suspicious|attack|illegal|hostile|dangerous)[^\n]{0,30}(request|activity|pattern|detected|traffic|input(?!: ))|potential threat/i,
      ),
    ),
    // An application's JSON speaks of policies, reference numbers and firewalls of its own.
    causesOf(anybody, FORBIDDEN).likely(
      "says-waf-on-page",
      "waf-blocked",
      [400, 403, 405, 406, 418, 429, 501, 503],
      all(
        holds((c) => c.json === undefined && !/json/.test(c.mediaType)),
        says(
          /security (rule|policy|service|reasons|solution|violation|check)|(incident|support|event|reference|attack) ?(id|number|#)|firewall/i,
        ),
      ),
    ),
    causesOf(anybody, FORBIDDEN).likely(
      "says-network-policy",
      "proxy-policy-blocked",
      [200, 403, 406, 451, 502, 503],
      says(
        /(site|url|page|website|web ?page|address|destination)\b[^\n]{0,60}(blocked|denied|filtered|restricted|prohibited)[^\n]{0,60}(polic|categor|administrator|company|organi[sz]ation|network|filter)|(web|url|content) filter|cache access denied|access control configuration prevents|categor(y|ized as)[^\n]{0,40}(blocked|denied)|data loss prevention|\bdlp\b/i,
      ),
    ),
    causesOf(anybody, FORBIDDEN).likely(
      "says-method",
      "method-filtered-by-config",
      [403],
      says(
        /method[^\n]{0,60}(not (allowed|permitted|supported)|disallowed|forbidden|denied|configured to allow)|not configured to allow[^\n]{0,20}method/i,
      ),
    ),
    causesOf(anybody, rfc(7725, "3")).likely(
      "says-region",
      "geo-blocked",
      [400, 403, 406, 451],
      says(
        /(country|region|location|geograph\w{0,8}|territory|jurisdiction|europe|gdpr)\b[^\n]{0,60}(not (available|allowed|supported)|blocked|restricted|unavailable|denied)|(not (available|allowed|supported)|blocked|restricted|unavailable)[^\n]{0,40}(country|region|location|territory|jurisdiction)/i,
      ),
    ),
    cause({
      id: "legal",
      mechanism: "geo-blocked",
      on: [451],
      certainty: "possible",
      when: any(all(status(451), field("link", "blocked-by")), status(451)),
      sources: [rfc(7725, "3")],
    }),
    causesOf(anybody, FORBIDDEN).likely(
      "says-address",
      "ip-not-allowed",
      [400, 401, 403, 429],
      all(
        // The list is what this interface keeps.
        not(path(/(?:allow|white)-?list/i)),
        says(
          /\bip\b[^\n]{0,60}(not (allowed|permitted|whitelisted|authori[sz]ed|in)|blocked|denied|banned|restricted|blacklisted|forbidden)|(blocked|denied|banned|unauthori[sz]ed|disallowed)[^\n]{0,20}\bip\b|client denied|(allow|white)list|blocked by[^\n]{0,20}\b(account|database|server|storage|network)\b[^\n]{0,20}firewall settings/i,
        ),
      ),
    ),
    causesOf(anybody, FORBIDDEN).likely(
      "says-listing",
      "directory-listing-disabled",
      [403, 404],
      says(
        /directory (listing|browsing|index)|listing[^\n]{0,20}(denied|disabled|forbidden|not allowed)|not (configured to )?list the contents/i,
      ),
    ),
    causesOf(anybody, FORBIDDEN).likely(
      "says-referer",
      "hotlink-blocked",
      [401, 403, 404],
      says(/hot-?link|referr?er[^\n]{0,30}(not allowed|denied|blocked|restriction|invalid)|anti.?leech/i),
    ),
    // jsDelivr's own sentence; the limit is of the package, not of the caller.
    causesOf(anybody, docs("jsDelivr: documentation", "https://www.jsdelivr.com/documentation")).proven(
      "package-over-limit",
      "blocked-by-config-rule",
      403,
      body(/Package size exceeded the configured limit of \d{1,5} ?MB/),
      {
        why: text({
          en: "The CDN serves no file of a package that is larger than its limit; rights have nothing to do with it.",
          "zh-CN": "软件包超过 CDN 的大小上限，它就不提供其中任何文件；与权限无关。",
        }),
        fix: [
          text({
            en: "Ask for the package from npm instead of GitHub (/npm/PACKAGE in place of /gh/USER/REPO), which is often smaller, or for a smaller release.",
            "zh-CN": "改用 npm 上的包（用 /npm/包名 代替 /gh/用户/仓库），它通常更小，或换一个更小的版本。",
          }),
          text({
            en: "Or host the file yourself.",
            "zh-CN": "或自己托管这个文件。",
          }),
        ],
      },
    ),
    causesOf(anybody, FORBIDDEN).possible(
      "says-rule",
      "blocked-by-config-rule",
      [400, 403, 404, 405, 429, 503],
      says(
        /(forbidden|denied|blocked|rejected|prohibited)[^\n]{0,20}(by|due to)[^\n]{0,20}(rule|polic|config|acl|admin)|by (administrative )?rules?\b/i,
      ),
    ),
    causesOf(anybody, FORBIDDEN).likely(
      "says-file-mode",
      "file-permission-denied",
      [403, 500],
      says(
        /EACCES|EPERM|\[Errno 13\]|permission denied(?=[^\n]{0,3}\(?['"/\\]|[^\n]{0,20}\b(?:open|read|writ|creat|mkdir|file|folder|director))|\b(?:open|read|writ|creat|mkdir|unlink|stat|rename|chmod|copy|file|folder|director)[^\n]{0,120}permission denied|(read|open|access)[^\n]{0,20}file[^\n]{0,20}denied/i,
      ),
    ),
  ],
} as const;
