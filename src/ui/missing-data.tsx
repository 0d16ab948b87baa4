import { useEffect, useState } from "preact/hooks";
import { OWN_DATA } from "./labels/own-data.ts";
import { useText } from "./language.tsx";
import { onMissingData } from "./own-data.ts";

/** Says that a file of our own did not come, for as long as it is missing. */
export function MissingData() {
  const t = useText();
  const [isMissing, setMissing] = useState(false);
  useEffect(() => onMissingData(setMissing), []);
  return isMissing ? (
    <p class="missing-data" role="alert">
      {t(OWN_DATA.missing)}
    </p>
  ) : null;
}
