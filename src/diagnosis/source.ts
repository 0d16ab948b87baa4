/** Where a statement can be read up. */
export type Source = {
  readonly title: string;
  readonly url: string;
  /** The responder, or the manner of several, whose manual it is: nothing to read where another one is known to have answered. */
  readonly system?: string;
};

/** A section of an RFC: `rfc(9110, "15.5.6")`. */
export function rfc(number: number, section?: string): Source {
  const anchor = section ? `#section-${section}` : "";
  return {
    title: section ? `RFC ${number}, ${section}` : `RFC ${number}`,
    url: `https://www.rfc-editor.org/rfc/rfc${number}.html${anchor}`,
  };
}

/** A vendor's or standard's page: `docs("nginx: ngx_http_proxy_module", "https://nginx.org/…")`. */
export function docs(title: string, url: string): Source {
  return { title, url };
}

/** The IANA HTTP status code registry. */
export const IANA_STATUS_CODES: Source = {
  title: "IANA HTTP Status Code Registry",
  url: "https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml",
};
/** A part of the WHATWG Fetch standard: `fetchStandard("http-redirect-fetch")`. */
export function fetchStandard(anchor: string): Source {
  return { title: `Fetch: ${anchor}`, url: `https://fetch.spec.whatwg.org/#${anchor}` };
}
