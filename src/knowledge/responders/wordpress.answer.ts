import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { docs } from "../../diagnosis/source.ts";
import { causesOf } from "../writing/causes-of.ts";

export const WORDPRESS_REST = docs(
  "WordPress: REST API handbook",
  "https://developer.wordpress.org/rest-api/",
);
const AUTH = docs(
  "WordPress: REST API authentication",
  "https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/",
);
const AJAX = docs("WordPress: AJAX in plugins", "https://developer.wordpress.org/plugins/javascript/ajax/");
const DEBUG = docs(
  "WordPress: common errors",
  "https://wordpress.org/documentation/article/common-wordpress-errors/",
);
export const ofWordpress = causesOf("wordpress", WORDPRESS_REST, AUTH, AJAX, DEBUG);

/** An error of the REST API, whoever made it: WordPress itself or a plugin. */
export const restError = all(
  jsonWith(["code", "message", "data"], ["additional_errors", "additional_data"]),
  json("code", /^[a-z][a-z0-9_-]+$/),
);
/** The code of such an error. */
export const restCode = (pattern: RegExp) => json("code", pattern);
/** Where plugins and themes take the calls of their pages. */
export const ajax = path(/\/wp-admin\/admin-ajax\.php$/);
