import type { Knowledge } from "../diagnosis/knowledge.ts";
import { causes } from "./causes.ts";
import { checks } from "./checks.ts";
import { failures } from "./failures.ts";
import { manners } from "./manners.ts";
import { mechanisms } from "./mechanisms.ts";
import { responders } from "./responders.ts";
import { statuses } from "./statuses.ts";

/** All that we know, in the form that the engine takes. */
export const knowledge: Knowledge = {
  mechanisms,
  statuses: Object.values(statuses),
  failures,
  manners: Object.values(manners),
  responders: Object.values(responders),
  causes: Object.values(causes),
  checks: Object.values(checks).flat(),
};
