import { fill, type Language } from "../diagnosis/text.ts";
import { SHARE } from "../telling/labels/share.ts";

/** Longest reason that is shown, in characters. */
const REASON_LIMIT = 200;

/** What an error says of itself, short enough for a line. It may come from another window: DevTools has several. */
export function reasonOf(error: unknown): string {
  const { message, name } = Object(error) as { message?: unknown; name?: unknown };
  const said = String(message || name || error);
  return said.length > REASON_LIMIT ? `${said.slice(0, REASON_LIMIT - 1)}…` : said;
}

/** Says in an empty document that it could not begin; nothing else of it is there to say so. */
export function tellFailedStart(place: HTMLElement | null, language: Language, error: unknown): void {
  const note = document.createElement("p");
  note.role = "alert";
  note.textContent = fill(SHARE.mishap, language, { reason: reasonOf(error) });
  place?.replaceChildren(note);
}

/** Tells what went wrong in this document where nobody was waiting for it, until the returned function is called. */
export function onMishap(listener: (reason: string) => void): () => void {
  const onRejection = (event: PromiseRejectionEvent) => listener(reasonOf(event.reason));
  const onError = (event: ErrorEvent) => {
    // Without an error it is a note of the browser itself: ResizeObserver puts off its news.
    if (event.error != null) listener(reasonOf(event.error));
  };
  addEventListener("unhandledrejection", onRejection);
  addEventListener("error", onError);
  return () => {
    removeEventListener("unhandledrejection", onRejection);
    removeEventListener("error", onError);
  };
}
