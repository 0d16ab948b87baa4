import { docs, type Source } from "../../diagnosis/source.ts";
import type { MannerId } from "../manner-ids.ts";
import type { ResponderId } from "../responder-ids.ts";

/** A page of the manual of one system. */
export function manualOf(system: ResponderId | MannerId, title: string, url: string): Source {
  return { title, url, system };
}

/** A page of nginx's manual: `nginxModule("http_proxy")`. */
export function nginxModule(name: `http_${string}`): Source {
  const url = `https://nginx.org/en/docs/http/ngx_${name}_module.html`;
  return manualOf("nginx-family", `nginx: ngx_${name}_module`, url);
}

/** A page of Apache's manual: `apacheModule("mod_proxy")`. */
export function apacheModule(name: string): Source {
  return manualOf("apache", `Apache: ${name}`, `https://httpd.apache.org/docs/2.4/mod/${name}.html`);
}

/** A page of PHP's manual, by its file name. */
export function phpManual(title: string, page: string): Source {
  return docs(`PHP: ${title}`, `https://www.php.net/manual/en/${page}.php`);
}

/** A page of MDN, by its path below `docs/`. */
export function mdn(title: string, path: string): Source {
  return docs(`MDN: ${title}`, `https://developer.mozilla.org/en-US/docs/${path}`);
}

/** php.ini's core directives: memory_limit, post_max_size, open_basedir, disable_functions. */
export const PHP_CORE = phpManual("core configuration", "ini.core");

export const HAPROXY = manualOf(
  "haproxy",
  "HAProxy configuration manual",
  "https://docs.haproxy.org/3.0/configuration.html",
);

export const IIS_FASTCGI = manualOf(
  "iis",
  "IIS: FastCGI application",
  "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/fastcgi/application/",
);

export const CLOUDFLARE_5XX = docs(
  "Cloudflare: 5xx errors",
  "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/",
);

export const EXPRESS_ERRORS = docs(
  "Express: error handling",
  "https://expressjs.com/en/guide/error-handling.html",
);

export const S3_ERRORS = docs(
  "Amazon S3: error responses",
  "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html",
);

/** AWS Signature Version 4 in the query. */
export const SIGV4 = docs(
  "Amazon S3: authenticating requests by query parameters",
  "https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html",
);

export const MIMIR_RUNBOOKS = docs(
  "Mimir: runbooks",
  "https://grafana.com/docs/mimir/latest/manage/mimir-runbooks/",
);

export const CSP = docs("Content Security Policy Level 3", "https://www.w3.org/TR/CSP3/");
