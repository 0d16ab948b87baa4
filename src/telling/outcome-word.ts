import { sameInBoth, type Text } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Fault } from "../http/fault.ts";
import { statusOf } from "../http/outcome.ts";
import { LIST } from "./labels/list.ts";

const FAULT_WORDS: Readonly<Record<Fault, Text>> = {
  cors: LIST.cors,
  loop: LIST.loop,
  blocked: LIST.blocked,
  cut: LIST.cut,
  unusable: LIST.unusable,
  stopped: LIST.aborted,
  failed: LIST.failed,
};

/** The code, or one word for how it ended where the code does not tell. */
export function outcomeWord(exchange: Exchange, fault: Fault | null): Text {
  const { response, ended } = exchange;
  const isErrorStatus = (response?.status ?? 0) >= 400;
  if (fault && (fault === "cors" || !isErrorStatus)) return FAULT_WORDS[fault];
  if (!response) return ended ? LIST.noOutcome : LIST.pending;
  const status = statusOf(exchange);
  return status === null ? LIST.unknownStatus : sameInBoth(String(status));
}
