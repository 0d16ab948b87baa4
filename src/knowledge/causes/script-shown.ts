import { body, contains } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";
import { byScript } from "./loaded-as.ts";

const SAYS_200 = rfc(9110, "15.3.1");
const DISPLAYED = docs("PHP: display_errors", "https://www.php.net/manual/en/errorfunc.configuration.php");

/** A script's source, its notices or its last error stand in a success. */
export const scriptShownCauses = {
  id: "script-shown",
  causes: [
    cause({
      id: "source-served",
      mechanism: "script-source-served",
      on: [200],
      certainty: "likely",
      when: any(
        all(
          path(/\.(php\d?|phtml|jsp|aspx?|cgi|pl|py|rb)$/i),
          contains(/^\s{0,40}(<\?php|<%@|#!\/usr\/bin\/|#!\/bin\/)/),
        ),
        // A rewrite leads any path to a script; a file of another name may be about one.
        all(path(/(^|\/)[^/.]{0,200}$|\.php$/i), contains(/^\s{0,40}<\?php\s/)),
      ),
      sources: [SAYS_200],
    }),
    cause({
      id: "notice-before-json",
      mechanism: "notice-breaks-json",
      on: ["2xx"],
      certainty: "likely",
      when: all(
        contains(
          /^\s{0,40}(<br \/>\s{0,10})?(<b>)?(Warning|Notice|Deprecated|Strict Standards|Strict standards)(<\/b>)?:/,
        ),
        contains(/\n[ \t]{0,40}[[{]/),
        any(mediaType("json"), byScript),
      ),
      sources: [DISPLAYED],
    }),
    cause({
      id: "database-error-page",
      mechanism: "database-unavailable",
      on: [200],
      certainty: "likely",
      when: all(
        body(/Fatal error|Uncaught|SQLSTATE|Error establishing/),
        says(
          /(mysqli?|pdo|pg_connect|redis|mongo|sqlstate|database)[^\n]{0,120}(refused|gone away|timed out|no such file|access denied|2002|1045|connection)/i,
        ),
      ),
      sources: [SAYS_200],
    }),
    cause({
      id: "fatal-error-shown",
      mechanism: "script-error-shown",
      on: ["2xx"],
      certainty: "likely",
      when: contains(/^\s{0,40}(<br \/>\s{0,10})?(<b>)?(PHP )?(Fatal error|Parse error)(<\/b>)?:/),
      sources: [DISPLAYED],
    }),
  ],
} as const;
