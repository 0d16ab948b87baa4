// Written by `npm run registries` from the files of the folder.
import { bodyChecks } from "./checks/body.ts";
import { cachingChecks } from "./checks/caching.ts";
import { challengeChecks } from "./checks/challenge.ts";
import { contentChecks } from "./checks/content.ts";
import { contentTypeChecks } from "./checks/content-type.ts";
import { corsChecks } from "./checks/cors.ts";
import { eventStreamChecks } from "./checks/event-stream.ts";
import { graphqlChecks } from "./checks/graphql.ts";
import { locationChecks } from "./checks/location.ts";
import { methodChecks } from "./checks/method.ts";
import { protectionChecks } from "./checks/protection.ts";
import { redirectChecks } from "./checks/redirect.ts";
import { redirectFollowedChecks } from "./checks/redirect-followed.ts";
import { redirectReasonChecks } from "./checks/redirect-reason.ts";
import { setCookieChecks } from "./checks/set-cookie.ts";
import { unaskedChecks } from "./checks/unasked.ts";

/** Protocol findings, one file a topic. */
export const checks = {
  body: bodyChecks,
  caching: cachingChecks,
  challenge: challengeChecks,
  content: contentChecks,
  "content-type": contentTypeChecks,
  cors: corsChecks,
  "event-stream": eventStreamChecks,
  graphql: graphqlChecks,
  location: locationChecks,
  method: methodChecks,
  protection: protectionChecks,
  redirect: redirectChecks,
  "redirect-followed": redirectFollowedChecks,
  "redirect-reason": redirectReasonChecks,
  "set-cookie": setCookieChecks,
  unasked: unaskedChecks,
};
