import { all, any, type Condition, needing } from "../diagnosis/condition/condition.ts";
import { tell } from "../diagnosis/condition/why-not.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { type Claim, faultsOf } from "../knowledge/proof/claims.ts";

type Rule = { readonly id: string; readonly when: Condition };

/** The one rule that is changed, by the path that its claim has (without the file, for checks). */
let changed: { readonly path: string; readonly when: Condition } | null = null;

/** Rules that ask first whether they are the changed one, so that a single engine serves all changes. */
function switchable<Of extends Rule>(folder: string, rules: readonly Of[]): readonly Of[] {
  return rules.map((rule) => {
    const path = `${folder}/${rule.id}`;
    const when: Condition = (c) => (changed?.path === path ? changed.when(c) : rule.when(c));
    return { ...rule, when: needing(() => rule.when.need, when) };
  });
}

const engine = createEngine({
  ...knowledge,
  responders: knowledge.responders.map((of) => ({
    ...of,
    signs: switchable(`responders/${of.id}/signs`, of.signs),
    causes: switchable(`responders/${of.id}`, of.causes),
  })),
  manners: knowledge.manners.map((of) => ({ ...of, causes: switchable(`manners/${of.id}`, of.causes) })),
  causes: knowledge.causes.map((of) => ({ ...of, causes: switchable(`causes/${of.id}`, of.causes) })),
  statuses: knowledge.statuses.map((of) => ({ ...of, causes: switchable(`statuses/${of.code}`, of.causes) })),
  checks: switchable("checks", knowledge.checks),
});

/** Whether the proof of a claim notices that its rule asks for something else. */
function notices(claim: Claim, when: Condition): boolean {
  changed = { path: claim.id.replace(/^checks\/.*\//, "checks/"), when };
  try {
    return faultsOf(claim, engine).length > 0;
  } finally {
    changed = null;
  }
}

/** Whether a claim stands where nothing is changed: else it would notice anything. */
export function stands(claim: Claim): boolean {
  return faultsOf(claim, engine).length === 0;
}

/** Whether the proof of a claim notices that its rule can no longer hold. */
export function noticesBrokenRule(claim: Claim): boolean {
  return notices(claim, () => false);
}

type Alternative = { readonly name: string; readonly rest: Condition };

/** Every alternative of a condition, each with what is left of the condition without it. */
function alternativesOf({ made }: Condition): readonly Alternative[] {
  if (!made || !("of" in made) || made.of === "not") return [];
  const { of, parts } = made;
  const build = of === "any" ? any : all;
  return parts.flatMap((part, at) => {
    const inside = alternativesOf(part).map(({ name, rest }) => ({
      name,
      rest: build(...parts.with(at, rest)),
    }));
    return of === "any" && parts.length > 1
      ? [{ name: tell(part), rest: any(...parts.toSpliced(at, 1)) }, ...inside]
      : inside;
  });
}

export type PartsSeen = { readonly parts: number; readonly unseen: readonly string[] };

/** The alternatives of a claim's condition that can be left out without a notice. */
export function unseenParts(claim: Claim): PartsSeen {
  const alternatives = alternativesOf(claim.when);
  const unseen = alternatives.filter(({ rest }) => !notices(claim, rest));
  return { parts: alternatives.length, unseen: unseen.map(({ name }) => `${claim.id}: ${name}`) };
}
