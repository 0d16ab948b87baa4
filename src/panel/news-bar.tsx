import { SETTINGS } from "../telling/labels/settings.ts";
import { useText } from "../ui/language.tsx";
import type { News } from "./news.ts";

/** Shows the last notice and speaks it; there before it has anything to say, or it would not be heard. */
export function NewsBar({ news }: { news: News }) {
  const t = useText();
  const notice = news.last.value;
  return (
    <div class={notice ? "news bar" : "news"}>
      <span role="status">{notice && t(notice.says, notice.facts)}</span>
      {notice?.stays && (
        <button type="button" onClick={news.dismiss}>
          {t(SETTINGS.close)}
        </button>
      )}
    </div>
  );
}
