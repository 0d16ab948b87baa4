import { gatewayTie } from "../diagnosis/gateway-tie.ts";
import type { Text } from "../diagnosis/text.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { useText } from "../ui/language.tsx";
import { Prose } from "../ui/prose.tsx";
import type { Row } from "./row.ts";

/** The one thing to do first; between causes that fit alike, what each would look like there. */
export function FirstStep({ row, step }: { row: Row; step: Text }) {
  const t = useText();
  const tied = gatewayTie(row.diagnosis);
  return (
    <section class="first-step">
      <h3>{t(DETAIL.doFirst)}</h3>
      <p>
        <Prose>{t(step)}</Prose>
      </p>
      {tied.length > 0 && (
        <dl>
          {tied.map((cause) => (
            <div key={cause.id}>
              <dt>{t(cause.name)}</dt>
              <dd>
                <Prose>{t(cause.confirm)}</Prose>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
