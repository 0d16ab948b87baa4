import type { FailureKind } from "../../diagnosis/failure-kind.ts";
import { ANY_SYSTEM, stepFor } from "../../diagnosis/per-system.ts";
import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import type { Responder } from "../../diagnosis/responder.ts";
import type { Status } from "../../diagnosis/status.ts";
import type { Language } from "../../diagnosis/text.ts";
import { failures } from "../failures.ts";
import { mechanisms } from "../mechanisms.ts";
import { protocols } from "../protocols.ts";
import { responders } from "../responders.ts";
import { statuses } from "../statuses.ts";
import type { ProtocolCode } from "../writing/protocol.ts";
import { type Card, type CardCarries, EMPTY_CARD } from "./card.ts";
import { SYMPTOMS } from "./symptoms.ts";

/** The cards of all entries, by their ids (entries.ts). */
export function cardsIn(language: Language): Readonly<Record<string, Card>> {
  const systems: readonly Responder[] = Object.values(responders);
  return Object.fromEntries([
    ...Object.values(statuses).map((status): [string, Card] => [
      String(status.code),
      ofStatus(status, language),
    ]),
    ...systems.flatMap(({ id, statuses: own = [] }) =>
      own.map((status): [string, Card] => [`${id}/${status.code}`, ofVendor(status, language)]),
    ),
    ...failures.map((failure): [string, Card] => [`failure/${failure.id}`, ofFailure(failure, language)]),
    ...Object.keys(SYMPTOMS).map((id): [string, Card] => [`fault/${id}`, ofSymptom(id, language)]),
    ...protocols.flatMap(({ id, codes }) =>
      codes.map((code): [string, Card] => [`${id}/${code.code}`, ofProtocol(code, language)]),
    ),
  ]);
}

function ofStatus(status: Status, language: Language): Card {
  const carries = (by: CardCarries["by"]): CardCarries[] =>
    status[by].map(({ level, field, what }) => ({ by, level, field, what: what[language] }));
  const { content, cacheable, retry, kind } = status;
  return {
    ...EMPTY_CARD,
    use: status.use[language],
    carries: [...carries("response"), ...carries("request")],
    rules: { content, cacheable, retry, kind },
    usual: namesOf(status.usual, language),
    misreadings: status.misreadings.map(({ believed, truth }) => ({
      believed: believed[language],
      truth: truth[language],
    })),
    lookAlikes: status.lookAlikes.map(({ codes, difference }) => ({
      codes,
      difference: difference[language],
    })),
    example: withoutIndent(status.example),
    sources: status.sources,
  };
}

function ofVendor({ advice, seen, sources }: PrivateStatus, language: Language): Card {
  return { ...EMPTY_CARD, advice: advice?.[language] ?? null, logOnly: seen === "log", sources };
}

function ofFailure(failure: FailureKind, language: Language): Card {
  return {
    ...EMPTY_CARD,
    usual: namesOf(failure.usual, language),
    names: failure.names.filter((name) => name !== ""),
    sources: failure.sources,
  };
}

function ofSymptom(id: string, language: Language): Card {
  const { fix, sources } = mechanisms[id as keyof typeof mechanisms];
  return {
    ...EMPTY_CARD,
    advice: fix.map((step) => stepFor(step, ANY_SYSTEM)[language]).join(language === "en" ? " " : ""),
    sources,
  };
}

function ofProtocol({ advice, sources }: ProtocolCode, language: Language): Card {
  return { ...EMPTY_CARD, advice: advice[language], sources };
}

function namesOf(ids: readonly string[], language: Language): string[] {
  const all: Readonly<Record<string, { readonly name: Readonly<Record<Language, string>> }>> = mechanisms;
  return ids.flatMap((id) => all[id]?.name[language] ?? []);
}

function withoutIndent(example: string): string {
  const lines = example.replace(/^\n+|(?<!\s)\s+$/g, "").split("\n");
  const indent = /^\s*/.exec(lines[0] ?? "")?.[0].length ?? 0;
  return lines.map((line) => line.slice(indent)).join("\n");
}
