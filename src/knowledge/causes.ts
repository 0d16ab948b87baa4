// Written by `npm run registries` from the files of the folder.
import { applicationCauses } from "./causes/application.ts";
import { authCauses } from "./causes/auth.ts";
import { awsErrorsCauses } from "./causes/aws-errors.ts";
import { brokenResponseCauses } from "./causes/broken-response.ts";
import { browserPolicyCauses } from "./causes/browser-policy.ts";
import { cacheCauses } from "./causes/cache.ts";
import { challengePageCauses } from "./causes/challenge-page.ts";
import { clientGoneCauses } from "./causes/client-gone.ts";
import { conditionalCauses } from "./causes/conditional.ts";
import { conflictCauses } from "./causes/conflict.ts";
import { connectionCauses } from "./causes/connection.ts";
import { corsCauses } from "./causes/cors.ts";
import { csrfCauses } from "./causes/csrf.ts";
import { databaseRefusalCauses } from "./causes/database-refusal.ts";
import { handshakeCauses } from "./causes/handshake.ts";
import { limitCauses } from "./causes/limits.ts";
import { methodCauses } from "./causes/method.ts";
import { misleadingSuccessCauses } from "./causes/misleading-success.ts";
import { notFoundCauses } from "./causes/not-found.ts";
import { objectStorageCauses } from "./causes/object-storage.ts";
import { preflightCauses } from "./causes/preflight.ts";
import { redirectCauses } from "./causes/redirect.ts";
import { redirectLoopCauses } from "./causes/redirect-loop.ts";
import { refusalCauses } from "./causes/refusal.ts";
import { requestBodyCauses } from "./causes/request-body.ts";
import { serviceWorkerCauses } from "./causes/service-worker.ts";
import { statusMisuseCauses } from "./causes/status-misuse.ts";
import { tlsCauses } from "./causes/tls.ts";
import { upstreamCauses } from "./causes/upstream.ts";

/** Causes that belong to no single system, one file a topic. */
export const causes = {
  application: applicationCauses,
  auth: authCauses,
  "aws-errors": awsErrorsCauses,
  "broken-response": brokenResponseCauses,
  "browser-policy": browserPolicyCauses,
  cache: cacheCauses,
  "challenge-page": challengePageCauses,
  "client-gone": clientGoneCauses,
  conditional: conditionalCauses,
  conflict: conflictCauses,
  connection: connectionCauses,
  cors: corsCauses,
  csrf: csrfCauses,
  "database-refusal": databaseRefusalCauses,
  handshake: handshakeCauses,
  limits: limitCauses,
  method: methodCauses,
  "misleading-success": misleadingSuccessCauses,
  "not-found": notFoundCauses,
  "object-storage": objectStorageCauses,
  preflight: preflightCauses,
  redirect: redirectCauses,
  "redirect-loop": redirectLoopCauses,
  refusal: refusalCauses,
  "request-body": requestBodyCauses,
  "service-worker": serviceWorkerCauses,
  "status-misuse": statusMisuseCauses,
  tls: tlsCauses,
  upstream: upstreamCauses,
};
