import { createEngine } from "../diagnosis/engine.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { readCorpus } from "./corpus.ts";
const engine = createEngine(knowledge);
for (const c of readCorpus(process.argv[2]!)) if (process.argv.slice(3).includes(c.id)) { const d = engine.diagnose(c.exchange, c.surroundings); console.log(c.id, d.author?.id, d.author?.certainty, d.causes.map(x=>`${x.id} ${x.certainty} ${x.mechanism} ${JSON.stringify(x.evidence?.slice(0,3))}`).join("\n   ")); console.log(JSON.stringify(c.exchange.response)?.slice(0,300), JSON.stringify(c.exchange.failure)); }
