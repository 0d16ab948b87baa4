import { ALONE } from "../diagnosis/case.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Engine } from "../diagnosis/engine.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Page } from "../http/page-log.ts";

/** Explains the main document of a tab by its own hops. `last` is the final exchange of the page. */
export function diagnosePage(page: Page, last: Exchange, engine: Engine): Diagnosis {
  return engine.diagnose(last, { ...ALONE, chain: page.hops.slice(0, -1) });
}
