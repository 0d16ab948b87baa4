import { all, any, type Condition } from "../diagnosis/condition/condition.ts";
import { tell } from "../diagnosis/condition/why-not.ts";
import { createEngine } from "../diagnosis/engine.ts";
import type { Knowledge } from "../diagnosis/knowledge.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { type Claim, faultsOf } from "../knowledge/proof/claims.ts";

type Change = (when: Condition) => Condition;

const never: Condition = () => false;

/** The knowledge with the condition of one rule changed; `id` is that of its claim. */
function withRule(id: string, change: Change): Knowledge {
  const [folder, owner, ...rest] = id.split("/");
  const name = rest.at(-1);
  const inList = <Rule extends { readonly id: string; readonly when: Condition }>(rules: readonly Rule[]) =>
    rules.map((rule) => (rule.id === name ? { ...rule, when: change(rule.when) } : rule));
  const inCauses = <Of extends { readonly causes: Knowledge["causes"][number]["causes"] }>(
    owners: readonly Of[],
    idOf: (of: Of) => string,
  ) => owners.map((of) => (idOf(of) === owner ? { ...of, causes: inList(of.causes) } : of));
  switch (folder) {
    case "responders": {
      if (rest[0] !== "signs")
        return { ...knowledge, responders: inCauses(knowledge.responders, (of) => of.id) };
      const responders = knowledge.responders.map((of) =>
        of.id === owner ? { ...of, signs: inList(of.signs) } : of,
      );
      return { ...knowledge, responders };
    }
    case "manners":
      return { ...knowledge, manners: inCauses(knowledge.manners, (of) => of.id) };
    case "causes":
      return { ...knowledge, causes: inCauses(knowledge.causes, (of) => of.id) };
    case "statuses":
      return { ...knowledge, statuses: inCauses(knowledge.statuses, (of) => String(of.code)) };
    case "checks":
      return { ...knowledge, checks: inList(knowledge.checks) };
    default:
      throw new Error(`no such folder: ${id}`);
  }
}

/** Whether the proof of a claim notices that its rule was changed. */
function notices(claim: Claim, change: Change): boolean {
  return faultsOf(claim, createEngine(withRule(claim.id, change))).length > 0;
}

/** Whether the proof of a claim notices that its rule can no longer hold. */
export function noticesBrokenRule(claim: Claim): boolean {
  return notices(claim, () => never);
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
  const unseen = alternatives.filter(({ rest }) => !notices(claim, () => rest));
  return { parts: alternatives.length, unseen: unseen.map(({ name }) => `${claim.id}: ${name}`) };
}
