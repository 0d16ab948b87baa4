import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { causesOf } from "../writing/causes-of.ts";

const ROUTING = docs("Express: routing", "https://expressjs.com/en/guide/routing.html");
const ERRORS = docs("Express: error handling", "https://expressjs.com/en/guide/error-handling.html");
export const EXPRESS = causesOf("express", ROUTING, ERRORS);

/** The page of finalhandler, which Express and Connect end with. */
export const finalPage = body(/<title>Error<\/title>\n<\/head>\n<body>\n<pre>/);
export const bare = (phrase: string) => body(`<pre>${phrase}</pre>`);

/** Codes and messages of Express's own libraries and of Node, which error handlers pass on. */
export const libraryError = body(
  /"(?:entity\.(?:parse\.failed|too\.large|verify\.failed)|(?:encoding|charset)\.unsupported|parameters\.too\.many|request\.(?:aborted|size\.invalid)|EBADCSRFTOKEN|LIMIT_[A-Z_]+|E[A-Z]{4,12}|credentials_(?:required|bad_scheme|bad_format)|(?:Type|Reference|Syntax|Range|URI|PreconditionFailed|RangeNotSatisfiable|PayloadTooLarge|Unauthorized|Multer|NotFound|BadRequest)Error)"|"code":\s{0,4}"invalid_token"/,
);
export const runtimeError = body(
  /"(?:Cannot (?:read propert|set propert|destructure)[^"\n]{0,120}|[\w.$]{1,60} is not (?:defined|a function|iterable)|connect E[A-Z]+[^"\n]{0,80}|E[A-Z]{4,9}: [^"\n]{0,160})"/,
);
