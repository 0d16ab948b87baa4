import type { Evidence } from "../diagnosis/evidence.ts";
import { evidenceAsRead } from "../telling/evidence-text.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { useText } from "../ui/language.tsx";

type Props = {
  readonly evidence: Evidence;
  /** A service worker may have said it. */
  readonly throughWorker: boolean;
  readonly onMark: (evidence: Evidence) => void;
};

/** The server's own sentence, word for word; a click shows where it stands. */
export function ServerSaid({ evidence, throughWorker, onMark }: Props) {
  const t = useText();
  return (
    <figure class="said">
      <figcaption>{t(throughWorker ? DETAIL.responseSays : DETAIL.serverSaid)}</figcaption>
      <blockquote>
        <button type="button" onClick={() => onMark(evidence)}>
          {evidenceAsRead(evidence)}
        </button>
      </blockquote>
    </figure>
  );
}
