/** What the test of the stored knowledge builds and loads. */
export { putRules, putTexts } from "virtual:status-lens-knowledge";
export { knowledge } from "../knowledge/knowledge.ts";
