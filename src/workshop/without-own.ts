import { createEngine, type Engine } from "../diagnosis/engine.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import type { CorpusCase } from "./corpus.ts";

/**
 * Engines that do not know the system which answered: what they find rests on what is said of all systems. A measure
 * of how the product does with one that nobody has written down.
 */
export function withoutOwn(): (truth: CorpusCase["truth"]) => Engine {
  const engines = new Map<string, Engine>();
  return ({ responder: { id } }) => {
    const known = engines.get(id);
    if (known) return known;
    const responders = knowledge.responders.filter((responder) => responder.id !== id);
    const engine = createEngine({ ...knowledge, responders });
    engines.set(id, engine);
    return engine;
  };
}
