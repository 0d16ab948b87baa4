import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Fault } from "../http/fault.ts";
import { evidenceAsRead } from "../telling/evidence-text.ts";
import { WAY } from "../telling/labels/way.ts";
import { type Around, wayOf } from "../telling/way.ts";
import { useText } from "./language.tsx";

type Props = {
  readonly exchange: Exchange;
  readonly diagnosis: Diagnosis;
  readonly fault: Fault | null;
  readonly around: Around;
};

/** browser → … → the one that wrote the response, as far as it can be told, and where it broke. */
export function ResponderPath({ exchange, diagnosis, fault, around }: Props) {
  const t = useText();
  return (
    <ol class="path">
      {wayOf(exchange, diagnosis, fault, around).map((stop) => (
        <li key={stop.id} class={stop.isBroken ? "broken" : ""}>
          {stop.isBroken && <span class="visually-hidden">{t(WAY.broken)}</span>}
          <span
            class={`stop ${stop.isAuthor ? "wrote" : ""}`}
            title={stop.evidence.map(evidenceAsRead).join("\n")}
          >
            {stop.name ? t(stop.name) : "?"}
            {stop.note && <small>{t(stop.note)}</small>}
          </span>
        </li>
      ))}
    </ol>
  );
}
