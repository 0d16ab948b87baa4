import { docs } from "../../diagnosis/source.ts";
import { causesOf } from "../writing/causes-of.ts";

export const ERRORS = docs(
  "Flask: handling application errors",
  "https://flask.palletsprojects.com/en/stable/errorhandling/",
);
const EXCEPTIONS = docs(
  "Werkzeug: HTTP exceptions",
  "https://werkzeug.palletsprojects.com/en/stable/exceptions/",
);
export const FLASK = causesOf("flask", ERRORS, EXCEPTIONS);
