import { describe, expect, it } from "vitest";
import { Case } from "../diagnosis/case.ts";
import type { Scope } from "../diagnosis/cause.ts";
import type { Condition } from "../diagnosis/condition/condition.ts";
import type { Examples } from "../diagnosis/examples.ts";
import { scopesOf } from "../diagnosis/scope.ts";
import { whoAnswered } from "../diagnosis/who-answered.ts";
import { readRawHttpChain } from "../http/raw-http.ts";
import { causes } from "./causes.ts";
import { checks } from "./checks.ts";
import { causeExamples, checkExamples, responderExamples, statusExamples } from "./examples.ts";
import { knowledge } from "./knowledge.ts";
import { responders } from "./responders.ts";
import { statuses } from "./statuses.ts";

type Rule = { readonly id: string; readonly on: readonly Scope[]; readonly when: Condition };

/** Whether the engine would look at the rule for this exchange, and the rule holds. */
function fires(rule: Rule, raw: string): boolean {
  const hops = readRawHttpChain(raw);
  const exchange = hops.at(-1);
  if (!exchange) throw new Error("an example without an exchange");
  const earlier = hops.slice(0, -1);
  const c = new Case(exchange, {
    chain: earlier.filter((hop) => hop.type !== "preflight"),
    preflight: earlier.find((hop) => hop.type === "preflight") ?? null,
    pageUrl: null,
    recent: earlier.filter((hop) => hop.request.url === exchange.request.url && hop.type !== "preflight"),
  });
  const { author, path } = whoAnswered(c, knowledge.responders);
  c.author = author?.id ?? null;
  c.onPath = new Set(path.map((stop) => stop.id));
  const scopes = scopesOf(c.status, exchange.failure !== null);
  return rule.on.some((scope) => scopes.includes(scope)) && rule.when(c) !== false;
}

function check(owner: string, rules: readonly Rule[], examples: Readonly<Record<string, Examples>>) {
  if (rules.length === 0) return;
  describe(owner, () => {
    for (const rule of rules) {
      it(rule.id, () => {
        const of = examples[rule.id];
        if (!of) throw new Error("no examples");
        for (const raw of of.fires) expect(fires(rule, raw), `should fire:${raw}`).toBe(true);
        for (const raw of of.silent) expect(fires(rule, raw), `should be silent:${raw}`).toBe(false);
      });
    }
  });
}

type Untyped<Value> = Readonly<Record<string, Value>>;
const of = <Value>(table: object) => table as Untyped<Value>;

for (const [id, r] of Object.entries(responders)) {
  check(`responders/${id}`, r.causes, of<Untyped<Examples>>(responderExamples)[id] ?? {});
}
for (const [code, s] of Object.entries(statuses)) {
  check(`statuses/${code}`, s.causes, of<Untyped<Examples>>(statusExamples)[code] ?? {});
}
for (const [id, group] of Object.entries(causes)) {
  check(`causes/${id}`, group.causes, of<Untyped<Examples>>(causeExamples)[id] ?? {});
}
for (const [id, list] of Object.entries(checks)) {
  check(`checks/${id}`, list, of<Untyped<Examples>>(checkExamples)[id] ?? {});
}
