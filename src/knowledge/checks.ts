// Written by `npm run registries` from the files of the folder.
import { challengeChecks } from "./checks/challenge.ts";
import { contentChecks } from "./checks/content.ts";
import { graphqlChecks } from "./checks/graphql.ts";
import { locationChecks } from "./checks/location.ts";
import { methodChecks } from "./checks/method.ts";
import { redirectChecks } from "./checks/redirect.ts";
import { redirectFollowedChecks } from "./checks/redirect-followed.ts";
import { redirectReasonChecks } from "./checks/redirect-reason.ts";

/** Protocol findings, one file a topic. */
export const checks = {
  challenge: challengeChecks,
  content: contentChecks,
  graphql: graphqlChecks,
  location: locationChecks,
  method: methodChecks,
  redirect: redirectChecks,
  "redirect-followed": redirectFollowedChecks,
  "redirect-reason": redirectReasonChecks,
};
