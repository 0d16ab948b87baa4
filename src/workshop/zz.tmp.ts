import { createEngine } from "../diagnosis/engine.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { readKept } from "./corpus.ts";
const engine = createEngine(knowledge);
const cases = readKept();
const n=Number(process.argv[2]??20);
for (let i = 0; i < n; i++) for (const c of cases) engine.diagnose(c.exchange, c.surroundings);
