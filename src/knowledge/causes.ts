// Written by `npm run registries` from the files of the folder.
import { applicationCauses } from "./causes/application.ts";
import { authCauses } from "./causes/auth.ts";
import { awsErrorsCauses } from "./causes/aws-errors.ts";
import { brokenResponseCauses } from "./causes/broken-response.ts";
import { browserPolicyCauses } from "./causes/browser-policy.ts";
import { cacheCauses } from "./causes/cache.ts";
import { clientGoneCauses } from "./causes/client-gone.ts";
import { conditionalCauses } from "./causes/conditional.ts";
import { conflictCauses } from "./causes/conflict.ts";
import { connectionCauses } from "./causes/connection.ts";
import { corsCauses } from "./causes/cors.ts";
import { csrfCauses } from "./causes/csrf.ts";
import { droppedFieldCauses } from "./causes/dropped-field.ts";
import { eventStreamCauses } from "./causes/event-stream.ts";
import { googleApiCauses } from "./causes/google-api.ts";
import { handshakeCauses } from "./causes/handshake.ts";
import { limitCauses } from "./causes/limits.ts";
import { localDevelopmentCauses } from "./causes/local-development.ts";
import { localNetworkCauses } from "./causes/local-network.ts";
import { methodCauses } from "./causes/method.ts";
import { misleadingSuccessCauses } from "./causes/misleading-success.ts";
import { notFoundCauses } from "./causes/not-found.ts";
import { oauthClientCauses } from "./causes/oauth-client.ts";
import { objectStorageCauses } from "./causes/object-storage.ts";
import { otherFirewallCauses } from "./causes/other-firewalls.ts";
import { postgrestCauses } from "./causes/postgrest.ts";
import { preflightCauses } from "./causes/preflight.ts";
import { redirectCauses } from "./causes/redirect.ts";
import { redirectLoopCauses } from "./causes/redirect-loop.ts";
import { refusalCauses } from "./causes/refusal.ts";
import { refusedByBrowserCauses } from "./causes/refused-by-browser.ts";
import { refusedDomainCauses } from "./causes/refused-domain.ts";
import { requestBodyCauses } from "./causes/request-body.ts";
import { serviceWorkerCauses } from "./causes/service-worker.ts";
import { statusMisuseCauses } from "./causes/status-misuse.ts";
import { tlsCauses } from "./causes/tls.ts";
import { untrustedProxyCauses } from "./causes/untrusted-proxy.ts";
import { upstreamCauses } from "./causes/upstream.ts";
import { withheldCookieCauses } from "./causes/withheld-cookie.ts";

/** Causes that belong to no single system, one file a topic. */
export const causes = {
  application: applicationCauses,
  auth: authCauses,
  "aws-errors": awsErrorsCauses,
  "broken-response": brokenResponseCauses,
  "browser-policy": browserPolicyCauses,
  cache: cacheCauses,
  "client-gone": clientGoneCauses,
  conditional: conditionalCauses,
  conflict: conflictCauses,
  connection: connectionCauses,
  cors: corsCauses,
  csrf: csrfCauses,
  "dropped-field": droppedFieldCauses,
  "event-stream": eventStreamCauses,
  "google-api": googleApiCauses,
  handshake: handshakeCauses,
  limits: limitCauses,
  "local-development": localDevelopmentCauses,
  "local-network": localNetworkCauses,
  method: methodCauses,
  "misleading-success": misleadingSuccessCauses,
  "not-found": notFoundCauses,
  "oauth-client": oauthClientCauses,
  "object-storage": objectStorageCauses,
  "other-firewalls": otherFirewallCauses,
  postgrest: postgrestCauses,
  preflight: preflightCauses,
  redirect: redirectCauses,
  "redirect-loop": redirectLoopCauses,
  refusal: refusalCauses,
  "refused-by-browser": refusedByBrowserCauses,
  "refused-domain": refusedDomainCauses,
  "request-body": requestBodyCauses,
  "service-worker": serviceWorkerCauses,
  "status-misuse": statusMisuseCauses,
  tls: tlsCauses,
  "untrusted-proxy": untrustedProxyCauses,
  upstream: upstreamCauses,
  "withheld-cookie": withheldCookieCauses,
};
