/** What the browsers call a request that the reader or the page itself stopped: nobody's error. */
const STOPPED = ["net::ERR_ABORTED", "NS_BINDING_ABORTED"];

/** @param failure the failure's name, as the browser gives it. */
export function isStoppedName(failure: string | null | undefined): boolean {
  return failure != null && STOPPED.includes(failure);
}
