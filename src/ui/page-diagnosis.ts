import { ALONE } from "../diagnosis/case.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Page } from "../http/page-log.ts";
import { brain } from "./brain.ts";

/** Explains the main document of a tab by its own hops. `last` is the final exchange of the page. */
export function diagnosePage(page: Page, last: Exchange): Diagnosis {
  return brain().diagnose(last, { ...ALONE, chain: page.hops.slice(0, -1) });
}
