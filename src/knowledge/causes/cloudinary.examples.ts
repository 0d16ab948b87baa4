import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { cloudinaryCauses } from "./cloudinary.ts";

const say = (status: number, error: string) =>
  exchange({ status, fields: { "X-Cld-Error": error, Server: "Cloudinary" } });

export const cloudinaryExamples: ExamplesOf<typeof cloudinaryCauses> = {
  "asset-unknown": {
    fires: [say(404, "Resource not found - samples/a")],
    silent: [say(401, "Invalid Signature 0f1e")],
  },
  "signature-wrong": {
    fires: [say(401, "Invalid Signature 0f1e. String to sign - 'timestamp=1'.")],
    silent: [say(404, "Resource not found - a")],
  },
  "request-stale": {
    fires: [
      say(400, "Stale request - reported time is 2026-01-01 00:00:00 +0000 which is more than 1 hour ago"),
    ],
    silent: [say(400, "Invalid image file")],
  },
  "key-unknown": {
    fires: [
      say(401, "unknown api_key"),
      say(401, "cloud_name mismatch"),
      say(401, "Invalid cloud_name demo1"),
    ],
    silent: [say(401, "Invalid Signature 0f1e")],
  },
  "preset-missing": {
    fires: [
      say(400, "Upload preset must be specified when using unsigned upload"),
      say(400, "Upload preset not found"),
    ],
    silent: [say(400, "Invalid image file")],
  },
  "strict-rule": {
    fires: [
      say(401, "Resource not allowed: strict transformations"),
      say(401, "ACL failure"),
      say(401, "Access denied"),
      say(401, "unsigned url"),
    ],
    silent: [say(404, "Resource not found - a")],
  },
  "transformation-wrong": {
    fires: [say(400, "Invalid transformation component - w_x"), say(400, "Invalid image file")],
    silent: [say(400, "File size too large. Got 20. Maximum is 10.")],
  },
  "file-over-limit": {
    fires: [say(400, "File size too large. Got 20971520. Maximum is 10485760.")],
    silent: [say(400, "Invalid image file")],
  },
  "account-off": {
    fires: [say(401, "disabled account"), say(401, "cloud_name is disabled")],
    silent: [say(404, "Resource not found - a")],
  },
};
