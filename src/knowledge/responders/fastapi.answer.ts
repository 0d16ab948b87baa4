import { body } from "../../diagnosis/condition/body.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { causesOf } from "../writing/causes-of.ts";

export const ERRORS = docs(
  "FastAPI: handling errors",
  "https://fastapi.tiangolo.com/tutorial/handling-errors/",
);
const MIDDLEWARE = docs("Starlette: middleware", "https://starlette.dev/middleware/");
export const FASTAPI = causesOf("fastapi", ERRORS, MIDDLEWARE);

export const detail = (pattern: RegExp) => json("detail", pattern);
export const errorList = body(/"detail":\s?\[\{[^\n]{0,400}"loc":\s?\[/);
