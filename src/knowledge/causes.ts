import { applicationCauses } from "./causes/application.ts";
import { authCauses } from "./causes/auth.ts";
import { awsErrorsCauses } from "./causes/aws-errors.ts";
import { brokenResponseCauses } from "./causes/broken-response.ts";
import { browserPolicyCauses } from "./causes/browser-policy.ts";
import { cacheCauses } from "./causes/cache.ts";
import { chinesePagesCauses } from "./causes/chinese-pages.ts";
import { chineseWordsCauses } from "./causes/chinese-words.ts";
import { clientGoneCauses } from "./causes/client-gone.ts";
import { conditionalCauses } from "./causes/conditional.ts";
import { conflictCauses } from "./causes/conflict.ts";
import { connectionCauses } from "./causes/connection.ts";
import { cookieChallengeCauses } from "./causes/cookie-challenge.ts";
import { corsCauses } from "./causes/cors.ts";
import { corsCachedCopyCauses } from "./causes/cors-cached-copy.ts";
import { cspSilenceCauses } from "./causes/csp-silence.ts";
import { csrfCauses } from "./causes/csrf.ts";
import { grpcCauses } from "./causes/grpc.ts";
import { handshakeCauses } from "./causes/handshake.ts";
import { hiddenRightsCauses } from "./causes/hidden-rights.ts";
import { innerStatusCauses } from "./causes/inner-status.ts";
import { limitCauses } from "./causes/limits.ts";
import { loginByFetchCauses } from "./causes/login-by-fetch.ts";
import { methodCauses } from "./causes/method.ts";
import { misleadingSuccessCauses } from "./causes/misleading-success.ts";
import { notFoundCauses } from "./causes/not-found.ts";
import { objectStorageCauses } from "./causes/object-storage.ts";
import { originRefusalsCauses } from "./causes/origin-refusals.ts";
import { pageAtInterfaceCauses } from "./causes/page-at-interface.ts";
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
  "object-storage": objectStorageCauses,
  "aws-errors": awsErrorsCauses,
  grpc: grpcCauses,
  "login-by-fetch": loginByFetchCauses,
  "cors-cached-copy": corsCachedCopyCauses,
  cors: corsCauses,
  preflight: preflightCauses,
  "browser-policy": browserPolicyCauses,
  "service-worker": serviceWorkerCauses,
  "redirect-loop": redirectLoopCauses,
  redirect: redirectCauses,
  tls: tlsCauses,
  handshake: handshakeCauses,
  connection: connectionCauses,
  "client-gone": clientGoneCauses,
  "broken-response": brokenResponseCauses,
  "hidden-rights": hiddenRightsCauses,
  "origin-refusals": originRefusalsCauses,
  "cookie-challenge": cookieChallengeCauses,
  csrf: csrfCauses,
  auth: authCauses,
  limits: limitCauses,
  conditional: conditionalCauses,
  conflict: conflictCauses,
  refusal: refusalCauses,
  "request-body": requestBodyCauses,
  "not-found": notFoundCauses,
  "csp-silence": cspSilenceCauses,
  "page-at-interface": pageAtInterfaceCauses,
  "misleading-success": misleadingSuccessCauses,
  "inner-status": innerStatusCauses,
  "chinese-pages": chinesePagesCauses,
  "chinese-words": chineseWordsCauses,
  "status-misuse": statusMisuseCauses,
  cache: cacheCauses,
  application: applicationCauses,
  upstream: upstreamCauses,
  method: methodCauses,
};
