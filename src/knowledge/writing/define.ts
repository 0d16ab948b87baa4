import type { Advice } from "../../diagnosis/advice.ts";
import { causeDefiner } from "../../diagnosis/cause.ts";
import { failureDefiner } from "../../diagnosis/failure-kind.ts";
import type { Responder } from "../../diagnosis/responder.ts";
import { statusDefiner } from "../../diagnosis/status.ts";
import type { MannerId } from "../manner-ids.ts";
import type { MechanismId } from "../mechanisms.ts";
import type { ResponderId } from "../responder-ids.ts";

/** The definers of diagnosis/, bound to our closed list of mechanisms. */
export const cause = causeDefiner<MechanismId>();
export const defineStatus = statusDefiner<MechanismId>();
export const defineFailure = failureDefiner<MechanismId>();

/** A system that answers, bound to our closed lists of systems and manners. */
export function defineResponder<
  const Id extends string,
  const SignId extends string,
  const CauseId extends string = never,
>(
  responder: Responder<Id, CauseId, SignId> & {
    readonly manners?: readonly MannerId[];
    readonly over?: readonly ResponderId[];
    readonly advice?: { readonly [Id in MechanismId]?: Advice };
  },
): Responder<Id, CauseId, SignId> {
  return responder;
}
