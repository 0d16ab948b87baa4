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
  postgrest: postgrestCauses,
  "oauth-client": oauthClientCauses,
  "refused-domain": refusedDomainCauses,
  "other-firewalls": otherFirewallCauses,
  "untrusted-proxy": untrustedProxyCauses,
  "dropped-field": droppedFieldCauses,
  "withheld-cookie": withheldCookieCauses,
  "event-stream": eventStreamCauses,
  "object-storage": objectStorageCauses,
  "aws-errors": awsErrorsCauses,
  "local-network": localNetworkCauses,
  "google-api": googleApiCauses,
  "refused-by-browser": refusedByBrowserCauses,
  "local-development": localDevelopmentCauses,
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
  csrf: csrfCauses,
  auth: authCauses,
  limits: limitCauses,
  conditional: conditionalCauses,
  conflict: conflictCauses,
  refusal: refusalCauses,
  "request-body": requestBodyCauses,
  "not-found": notFoundCauses,
  "misleading-success": misleadingSuccessCauses,
  "status-misuse": statusMisuseCauses,
  cache: cacheCauses,
  application: applicationCauses,
  upstream: upstreamCauses,
  method: methodCauses,
};
