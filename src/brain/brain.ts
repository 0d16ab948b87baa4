import { createEngine } from "../diagnosis/engine.ts";
import { knowledge } from "../knowledge/knowledge.ts";

let made: ReturnType<typeof createEngine> | null = null;

/** The engine over all that we know, one for each surface; made when it is first asked, which a woken background often is not. */
export function brain(): ReturnType<typeof createEngine> {
  made ??= createEngine(knowledge);
  return made;
}
