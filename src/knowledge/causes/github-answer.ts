import { all, any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

export const ofGithubApi = causesOf(
  anybody,
  docs(
    "GitHub: troubleshooting the REST API",
    "https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api",
  ),
);

/** GitHub links every error to its own documentation. */
export const ofGithub = any(
  json("documentation_url", /\/\/(?:docs|developer)\.github\.com\//),
  // Errors of the first years link nothing; the field stands on answers of the interface alone.
  field("x-github-media-type"),
);
export const said = (words: RegExp) => all(ofGithub, json("message", words));
