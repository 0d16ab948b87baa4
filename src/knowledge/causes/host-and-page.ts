import type { Case } from "../../diagnosis/case.ts";

/** The host that is asked, and the page that asks. */
export const hostAndPage = (c: Case) => ({
  host: c.url?.host ?? "",
  page: c.pageOrigin ?? "",
});
