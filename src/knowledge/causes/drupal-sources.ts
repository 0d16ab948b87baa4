import { docs } from "../../diagnosis/source.ts";

export const JSON_API = docs(
  "Drupal: JSON:API",
  "https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module",
);
export const TRUSTED_HOSTS = docs(
  "Drupal: trusted host settings",
  "https://www.drupal.org/docs/getting-started/installing-drupal/trusted-host-settings",
);
/** Its sources, which say what is documented nowhere. */
export const CORE = "https://git.drupalcode.org/project/drupal/-/blob/11.x/core";
