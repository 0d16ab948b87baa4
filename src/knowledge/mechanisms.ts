// Written by `npm run registries` from the files of the folder.
import { applicationError } from "./mechanisms/application-error.ts";
import { auth } from "./mechanisms/auth.ts";
import { blockedByProtection } from "./mechanisms/blocked-by-protection.ts";
import { browserPolicy } from "./mechanisms/browser-policy.ts";
import { cache } from "./mechanisms/cache.ts";
import { clientGone } from "./mechanisms/client-gone.ts";
import { conflictOrLock } from "./mechanisms/conflict-or-lock.ts";
import { connectionFailed } from "./mechanisms/connection-failed.ts";
import { cors } from "./mechanisms/cors.ts";
import { forbiddenByRule } from "./mechanisms/forbidden-by-rule.ts";
import { gone } from "./mechanisms/gone.ts";
import { methodRefused } from "./mechanisms/method-refused.ts";
import { misleadingSuccess } from "./mechanisms/misleading-success.ts";
import { negotiationOrPrecondition } from "./mechanisms/negotiation-or-precondition.ts";
import { noFault } from "./mechanisms/no-fault.ts";
import { notFound } from "./mechanisms/not-found.ts";
import { pathAstray } from "./mechanisms/path-astray.ts";
import { protocolMismatch } from "./mechanisms/protocol-mismatch.ts";
import { proxyEgress } from "./mechanisms/proxy-egress.ts";
import { rateOrCapacity } from "./mechanisms/rate-or-capacity.ts";
import { redirect } from "./mechanisms/redirect.ts";
import { requestInvalid } from "./mechanisms/request-invalid.ts";
import { requestMalformed } from "./mechanisms/request-malformed.ts";
import { requestTooLarge } from "./mechanisms/request-too-large.ts";
import { responseBroken } from "./mechanisms/response-broken.ts";
import { scriptRuntime } from "./mechanisms/script-runtime.ts";
import { serverMisconfigured } from "./mechanisms/server-misconfigured.ts";
import { serviceOff } from "./mechanisms/service-off.ts";
import { upstreamTooSlow } from "./mechanisms/upstream-too-slow.ts";
import { upstreamUnusable } from "./mechanisms/upstream-unusable.ts";

/** The closed list of what can really have gone wrong, by family. */
export const mechanisms = {
  ...applicationError,
  ...auth,
  ...blockedByProtection,
  ...browserPolicy,
  ...cache,
  ...clientGone,
  ...conflictOrLock,
  ...connectionFailed,
  ...cors,
  ...forbiddenByRule,
  ...gone,
  ...methodRefused,
  ...misleadingSuccess,
  ...negotiationOrPrecondition,
  ...noFault,
  ...notFound,
  ...pathAstray,
  ...protocolMismatch,
  ...proxyEgress,
  ...rateOrCapacity,
  ...redirect,
  ...requestInvalid,
  ...requestMalformed,
  ...requestTooLarge,
  ...responseBroken,
  ...scriptRuntime,
  ...serverMisconfigured,
  ...serviceOff,
  ...upstreamTooSlow,
  ...upstreamUnusable,
};

export type MechanismId = keyof typeof mechanisms;
