// Written by `npm run registries` from the files of the folder.
import { deniesByRule } from "./manners/denies-by-rule.ts";
import { nginxFamily } from "./manners/nginx-family.ts";
import { refusesMalformedRequests } from "./manners/refuses-malformed-requests.ts";
import { servesFiles } from "./manners/serves-files.ts";
import { webdav } from "./manners/webdav.ts";

/** What kinds of server have in common. */
export const manners = {
  "denies-by-rule": deniesByRule,
  "nginx-family": nginxFamily,
  "refuses-malformed-requests": refusesMalformedRequests,
  "serves-files": servesFiles,
  webdav,
};
