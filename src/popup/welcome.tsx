import { outcomeOfStatus } from "../http/status-class.ts";
import { POPUP, TRY } from "../telling/labels/popup.ts";
import { useText } from "../ui/language.tsx";
import { StatusMark } from "../ui/status-mark.tsx";

const EVERYDAY = [
  [200, 201, 204, 206],
  [301, 302, 304, 307, 308],
  [400, 401, 403, 404, 405, 409],
  [413, 415, 422, 429],
  [500, 502, 503, 504],
] as const;

type Props = { readonly onAsk: (words: string) => void; readonly onOpen: (code: string) => void };

/** What an empty search field offers: questions that show what it can do, and the codes that all meet. */
export function Welcome({ onAsk, onOpen }: Props) {
  const t = useText();
  return (
    <div class="welcome">
      <h3>{t(POPUP.try)}</h3>
      <p>
        {TRY.map((words) => (
          <button type="button" key={words.en} onClick={() => onAsk(t(words))}>
            {t(words)}
          </button>
        ))}
      </p>
      <h3>{t(POPUP.everyday)}</h3>
      {EVERYDAY.map((row) => (
        <p key={row[0]}>
          {row.map((code) => (
            <button type="button" key={code} onClick={() => onOpen(String(code))}>
              <StatusMark outcome={outcomeOfStatus(code)}>{code}</StatusMark>
            </button>
          ))}
        </p>
      ))}
    </div>
  );
}
