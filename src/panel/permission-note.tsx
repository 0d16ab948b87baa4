import { TOOLBAR } from "../telling/labels/list.ts";
import { useText } from "../ui/language.tsx";

/** The browser keeps requests from us: what is missing, and the way to allow it. */
export function PermissionNote({ onGrant }: { onGrant: () => void }) {
  const t = useText();
  return (
    <div class="bar" role="status">
      {t(TOOLBAR.withoutPermission)}{" "}
      <button type="button" onClick={onGrant}>
        {t(TOOLBAR.grant)}
      </button>
    </div>
  );
}
