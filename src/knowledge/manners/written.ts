import { type Condition, not } from "../../diagnosis/condition/condition.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";

/** What servers and proxies write themselves is never JSON; behind their name it is the application's. */
export const written: Condition = not(mediaType(/\bjson$/));
