import type { Condition } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";

/** What scanners ask every server for. */
export const probe: Condition = path(
  /^\/(\.(git|env|svn|hg|aws|ssh)|wp-login\.php|xmlrpc\.php|phpmyadmin|cgi-bin\/|vendor\/phpunit|actuator\/)/i,
);
