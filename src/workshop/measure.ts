import type { Certainty } from "../diagnosis/cause.ts";
import type { Engine } from "../diagnosis/engine.ts";
import type { CorpusCase } from "./corpus.ts";

export type Miss = {
  readonly id: string;
  readonly kind: "family" | "top1" | "top3" | "responder" | "wrong-certain" | "false-alarm";
  readonly expected: string;
  readonly said: string;
};

/** How often a certainty is the first cause's, of the cases with a fault, and how often that is the true one. */
export type Earned = { readonly first: number; readonly right: number };

/** Shares from 0 to 1; `wrongCertain` is a count. */
export type Accuracy = {
  readonly cases: number;
  readonly family1: number;
  readonly top1: number;
  readonly top3: number;
  readonly responder: number;
  readonly wrongCertain: number;
  readonly falseAlarm: number;
  readonly certainties: Readonly<Record<Certainty, Earned>>;
  readonly misses: readonly Miss[];
};

/** Runs the engine over cases with known truth and counts. No cause stands for `no-fault`. */
export function measure(
  cases: readonly CorpusCase[],
  engine: Engine | ((truth: CorpusCase["truth"]) => Engine),
): Accuracy {
  const engineFor = typeof engine === "function" ? engine : () => engine;
  const misses: Miss[] = [];
  let family1 = 0;
  let top1 = 0;
  let top3 = 0;
  let responder = 0;
  let wrongCertain = 0;
  let faultless = 0;
  let falseAlarms = 0;
  const first = { certain: 0, likely: 0, possible: 0 };
  const right = { certain: 0, likely: 0, possible: 0 };
  for (const { id, exchange, surroundings, truth, answeredByVisible } of cases) {
    const diagnosis = engineFor(truth).diagnose(exchange, surroundings);
    const causes = diagnosis.causes.slice(0, 3);
    const said = causes.length > 0 ? causes.map((c) => c.mechanism) : ["no-fault"];
    const families = causes.length > 0 ? causes.map((c) => c.family) : ["no-fault"];
    const miss = (kind: Miss["kind"], expected: string, text: string) =>
      misses.push({ id, kind, expected, said: text });

    if (families[0] === truth.family) family1++;
    else miss("family", truth.family, said.join(" | "));
    if (said[0] === truth.mechanism) top1++;
    else miss("top1", truth.mechanism, said.join(" | "));
    if (said.includes(truth.mechanism)) top3++;
    else miss("top3", truth.mechanism, said.join(" | "));

    const author = diagnosis.author?.id ?? "cannot tell";
    if (author === truth.responder.id || (author === "cannot tell" && !answeredByVisible)) responder++;
    else miss("responder", truth.responder.id, author);

    for (const cause of diagnosis.causes) {
      if (cause.certainty === "certain" && cause.mechanism !== truth.mechanism) {
        wrongCertain++;
        miss("wrong-certain", truth.mechanism, cause.id);
      }
    }
    const foremost = causes[0];
    if (foremost && truth.mechanism !== "no-fault") {
      first[foremost.certainty]++;
      if (foremost.mechanism === truth.mechanism) right[foremost.certainty]++;
    }
    if (truth.mechanism === "no-fault") {
      faultless++;
      if (causes.length > 0) {
        falseAlarms++;
        miss("false-alarm", "no-fault", said.join(" | "));
      }
    }
  }
  const share = (count: number, of = cases.length) => (of === 0 ? 0 : count / of);
  const earned = (certainty: Certainty): Earned => ({
    first: share(first[certainty], cases.length - faultless),
    right: share(right[certainty], first[certainty]),
  });
  return {
    cases: cases.length,
    family1: share(family1),
    top1: share(top1),
    top3: share(top3),
    responder: share(responder),
    wrongCertain,
    falseAlarm: share(falseAlarms, faultless),
    certainties: {
      certain: earned("certain"),
      likely: earned("likely"),
      possible: earned("possible"),
    },
    misses,
  };
}
