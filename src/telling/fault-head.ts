import type { Text } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Fault } from "../http/fault.ts";
import { VERDICT } from "./labels/verdict.ts";
import { count } from "./measure.ts";
import { say } from "./say.ts";

/** What went wrong with an answer whose status is good, in a few words; null where the status tells it itself. */
export function faultHead(exchange: Exchange, fault: Fault | null): Text | null {
  const { response } = exchange;
  if (!response || response.status >= 400) return null;
  switch (fault) {
    case "cut":
      return cutHead(response);
    case "blocked":
      return VERDICT.blocked;
    case "unusable":
      return isStyle(exchange) ? VERDICT.pageForStyle : VERDICT.pageForScript;
    case "loop":
      return VERDICT.loop;
    case "failed":
      return VERDICT.failed;
    default:
      return null;
  }
}

/** Of how many bytes how many came, where both were told: a length counts what was sent, which an encoding changes. */
function cutHead({ fields, body }: NonNullable<Exchange["response"]>): Text {
  const announced = fields.get("content-length") ?? "";
  const isEncoded = /[^\s,]/.test((fields.get("content-encoding") ?? "").replace(/\bidentity\b/gi, ""));
  if (!/^\d{1,15}$/.test(announced) || body.size === null || isEncoded || body.size >= Number(announced))
    return VERDICT.cut;
  const { size } = body;
  return say(VERDICT.cutAfter, (language) => ({
    got: count(size, language),
    all: count(Number(announced), language),
  }));
}

function isStyle({ request, type }: Exchange): boolean {
  return type === "stylesheet" || request.fields.get("sec-fetch-dest") === "style";
}

/** `Blocked (200 OK)` */
export function withStatus(head: Text, code: number, name: Text): Text {
  return say(VERDICT.faultWithStatus, (language) => ({ fault: head[language], code, name: name[language] }));
}
