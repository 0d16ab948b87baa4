import { placeOf } from "../http/caller-place.ts";
import type { Initiator } from "../http/initiator.ts";
import { stackOf } from "../telling/caller.ts";
import { CALLER } from "../telling/labels/caller.ts";
import { useText } from "../ui/language.tsx";

/** Shows a line of a script, counted from 1, in the browser's Sources; null where there is no way. */
export type OpenSource = ((url: string, line: number) => void) | null;

type Props = { readonly initiator: Initiator; readonly open: OpenSource };

/** Which line of the page's code sent the request: `called by fetchOrders @ client.ts:42`. */
export function CalledBy({ initiator, open }: Props) {
  const t = useText();
  const { functionName, url, line } = initiator.caller;
  const place = <code>{placeOf(initiator.caller)}</code>;
  return (
    <p class="dim called-by" title={stackOf(initiator)}>
      {t(initiator.type === "script" ? CALLER.calledBy : CALLER.askedForBy)}{" "}
      {functionName !== "" && (
        <>
          <code>{functionName}</code> @{" "}
        </>
      )}
      {open && line !== null ? (
        <button type="button" class="quiet link" onClick={() => open(url, line)}>
          {place}
        </button>
      ) : (
        place
      )}
    </p>
  );
}
