import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { vectorDatabasesCauses } from "./vector-databases.ts";

const say = (status: number, error: string) =>
  exchange({ request: "PUT /collections/docs/points", status, json: { status: { error }, time: 0.0002 } });
const plain = (status: number, body: string) =>
  exchange({ status, fields: { "Content-Type": "text/plain; charset=utf-8" }, body });

export const vectorDatabasesExamples: ExamplesOf<typeof vectorDatabasesCauses> = {
  "other-dimension": {
    fires: [
      say(400, "Wrong input: Vector dimension error: expected dim: 768, got 1536"),
      say(400, "Wrong input: Vector inserting error: expected dim: 768, got 1536"),
      exchange({
        status: 400,
        json: {
          code: 3,
          message: "Vector dimension 2 does not match the dimension of the index 1536",
          details: [],
        },
      }),
    ],
    silent: [say(400, "Wrong input: Vector with size 0")],
  },
  "no-such-vector": {
    fires: [say(400, "Wrong input: Not existing vector name error: dense")],
    silent: [say(400, "Wrong input: x")],
  },
  "index-wanted": {
    fires: [
      say(
        400,
        'Bad request: Index required but not found for "city" of one of the following types: [keyword].',
      ),
    ],
    silent: [say(400, "Bad request: x")],
  },
  "no-collection": {
    fires: [say(404, "Not found: Collection `docs` doesn't exist!")],
    silent: [say(404, "Not found: No point with id 7 found")],
  },
  "not-there": {
    fires: [say(404, "Not found: No point with id 7 found")],
    silent: [exchange({ status: 404, json: { error: "Not found: 7" } })],
  },
  exists: {
    fires: [say(409, "Wrong input: Collection `docs` already exists!")],
    silent: [say(400, "Wrong input: x")],
  },
  input: {
    fires: [
      say(400, "Wrong input: x"),
      say(422, "Validation error in JSON body: [points: must not be empty]"),
      say(400, "Format error in JSON body: missing field `vector` at line 1 column 12"),
    ],
    silent: [exchange({ status: 400, json: { error: "Wrong input: x" } })],
  },
  rate: {
    fires: [
      say(
        429,
        "Rate limiting exceeded: Write rate limit exceeded: Operation requires 2 tokens but only 1.0 were available. Retry after 3s",
      ),
    ],
    silent: [
      exchange({ status: 429, json: { error: "Slow down" } }),
      say(
        429,
        "Rate limiting exceeded: Write rate limit exceeded, request larger than the limiter's capacity",
      ),
    ],
  },
  "rate-perhaps": {
    fires: [
      say(
        429,
        "Rate limiting exceeded: Write rate limit exceeded, request larger than the limiter's capacity",
      ),
    ],
    silent: [say(429, "Rate limiting exceeded: Write rate limit exceeded: Operation requires 2 tokens")],
  },
  denied: {
    fires: [say(403, "Forbidden: Global manage access is required")],
    silent: [plain(403, "Forbidden")],
  },
  slow: {
    fires: [say(408, "Timeout: Operation 'search' timed out after 60s")],
    silent: [say(500, "Service internal error: x")],
  },
  shard: {
    fires: [say(503, "Shard temporarily unavailable: x")],
    silent: [say(503, "x")],
  },
  "not-ready": {
    fires: [say(500, "Pre-condition failure: Can't find leader")],
    silent: [say(500, "Service internal error: x")],
  },
  "no-key": {
    fires: [plain(401, "Must provide an API key or an Authorization bearer token")],
    silent: [plain(401, "Invalid API key or JWT"), plain(403, "Must provide an API key")],
  },
  "no-key-perhaps": {
    fires: [plain(403, "Must provide an API key")],
    silent: [plain(401, "Must provide an API key or an Authorization bearer token")],
  },
  "key-wrong": {
    fires: [plain(401, "Invalid API key or JWT")],
    silent: [plain(401, "Must provide an API key or an Authorization bearer token")],
  },
};
