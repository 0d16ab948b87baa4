import { createEngine } from "../diagnosis/engine.ts";
import { knowledge } from "../knowledge/knowledge.ts";

let made: ReturnType<typeof createEngine> | null = null;

/** The engine over all that we know, once it is loaded (load-knowledge.ts); one for each surface. */
export function brain(): ReturnType<typeof createEngine> {
  made ??= createEngine(knowledge);
  return made;
}
