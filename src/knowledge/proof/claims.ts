import { Case } from "../../diagnosis/case.ts";
import type { Condition } from "../../diagnosis/condition/condition.ts";
import { whyNot } from "../../diagnosis/condition/why-not.ts";
import type { Engine, Matches } from "../../diagnosis/engine.ts";
import type { Examples } from "../../diagnosis/examples.ts";
import type { Sign } from "../../diagnosis/responder.ts";
import {
  causeExamples,
  checkExamples,
  mannerExamples,
  responderExamples,
  statusExamples,
} from "../examples.ts";
import { knowledge } from "../knowledge.ts";
import { readExample } from "../writing/example-case.ts";

/**
 * One sign, cause or check, its examples, and how the engine's answer shows that it was found. The proof
 * goes through the engine, so that a rule which is never looked at is no rule.
 */
export type Claim = {
  /** `responders/nginx/signs/stock-page`. */
  readonly id: string;
  readonly when: Condition;
  readonly examples: Examples;
  readonly isFound: (matches: Matches) => boolean;
};

type Loose = Readonly<Record<string, Readonly<Record<string, Examples>> | undefined>>;

function examplesOf(table: object, owner: string, id: string): Examples {
  const examples = (table as Loose)[owner]?.[id];
  if (!examples) throw new Error(`no examples of ${owner}/${id}`);
  return examples;
}

/** What a sign says of the author must have been believed, or it proves nothing. */
function signIsFound(owner: string, sign: Sign) {
  return ({ signs, author, path }: Matches) =>
    signs.includes(`${owner}/${sign.id}`) &&
    (sign.says === "relayed" ? path.includes(owner) : author === owner);
}

function claimsOfCauses(
  folder: string,
  table: object,
  owners: readonly { readonly id: string; readonly causes: (typeof knowledge.causes)[number]["causes"] }[],
): readonly Claim[] {
  return owners.flatMap((owner) =>
    owner.causes.map(({ id, when }) => ({
      id: `${folder}/${owner.id}/${id}`,
      when,
      examples: examplesOf(table, owner.id, id),
      isFound: ({ causes }: Matches) => causes.includes(`${owner.id}/${id}`),
    })),
  );
}

const parts = <Part extends "signs" | "causes">(part: Part) =>
  Object.fromEntries(Object.entries(responderExamples).map(([id, of]) => [id, of[part]]));

/** Everything that has to be proven. */
export function claims(): readonly Claim[] {
  const signs = parts("signs");
  return [
    ...knowledge.responders.flatMap(({ id: owner, ...responder }) =>
      responder.signs.map((sign) => ({
        id: `responders/${owner}/signs/${sign.id}`,
        when: sign.when,
        examples: examplesOf(signs, owner, sign.id),
        isFound: signIsFound(owner, sign),
      })),
    ),
    ...claimsOfCauses("responders", parts("causes"), knowledge.responders),
    ...claimsOfCauses("manners", mannerExamples, knowledge.manners),
    ...claimsOfCauses("causes", causeExamples, knowledge.causes),
    ...claimsOfCauses(
      "statuses",
      statusExamples,
      knowledge.statuses.map(({ code, causes }) => ({ id: String(code), causes })),
    ),
    ...Object.entries(checkExamples).flatMap(([file, examples]) =>
      Object.entries(examples as Readonly<Record<string, Examples>>).map(([id, of]) => ({
        id: `checks/${file}/${id}`,
        when: knowledge.checks.find((check) => check.id === id)?.when ?? (() => false as const),
        examples: of,
        isFound: ({ checks }: Matches) => checks.includes(id),
      })),
    ),
  ];
}

/** What is wrong with the proof of a claim, one message an example; empty where it stands. */
export function faultsOf({ when, examples, isFound }: Claim, engine: Engine): readonly string[] {
  const ask = (raw: string) => {
    const { exchange, surroundings } = readExample(raw);
    const matches = engine.matches(exchange, surroundings);
    const c = new Case(exchange, surroundings);
    c.author = matches.author;
    c.onPath = new Set(matches.path);
    return { matches, c };
  };
  const missed = examples.fires.flatMap((raw) => {
    const { matches, c } = ask(raw);
    if (isFound(matches)) return [];
    const reasons = whyNot(when, c);
    const who = `answered: ${matches.author ?? "cannot tell"}, on the path: ${matches.path.join(", ") || "nobody"}`;
    return [`does not fire, ${reasons.join("; ") || "though its condition holds"} (${who}):\n${raw}`];
  });
  const wrong = examples.silent.filter((raw) => isFound(ask(raw).matches));
  return [...missed, ...wrong.map((raw) => `is not silent:\n${raw}`)];
}
