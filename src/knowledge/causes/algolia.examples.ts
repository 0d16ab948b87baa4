import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { algoliaCauses } from "./algolia.ts";

const say = (status: number, message: string) => exchange({ status, json: { message, status } });

export const algoliaExamples: ExamplesOf<typeof algoliaCauses> = {
  "key-wrong": {
    fires: [say(403, "Invalid Application-ID or API key")],
    silent: [say(403, "Method not allowed with this API key")],
  },
  "key-lacks-right": {
    fires: [
      say(403, "Method not allowed with this API key"),
      say(403, "Index not allowed with this API key"),
    ],
    silent: [say(403, "Invalid Application-ID or API key")],
  },
  "index-unknown": {
    fires: [say(404, "Index products does not exist"), say(404, "ObjectID does not exist")],
    silent: [say(404, "Not found")],
  },
  "record-over-limit": {
    fires: [say(400, "Record at the position 0 objectID=a is too big size=12000/10000 bytes")],
    silent: [say(400, "Invalid query")],
  },
};
