// Written by `npm run registries` from the files of the folder.
import { airtableCauses } from "./causes/airtable.ts";
import { applicationCauses } from "./causes/application.ts";
import { authCauses } from "./causes/auth.ts";
import { awsErrorsCauses } from "./causes/aws-errors.ts";
import { brokenResponseCauses } from "./causes/broken-response.ts";
import { browserPolicyCauses } from "./causes/browser-policy.ts";
import { cacheCauses } from "./causes/cache.ts";
import { clerkCauses } from "./causes/clerk.ts";
import { clientGoneCauses } from "./causes/client-gone.ts";
import { conditionalCauses } from "./causes/conditional.ts";
import { conflictCauses } from "./causes/conflict.ts";
import { connectionCauses } from "./causes/connection.ts";
import { contentfulCauses } from "./causes/contentful.ts";
import { corsCauses } from "./causes/cors.ts";
import { csrfCauses } from "./causes/csrf.ts";
import { dashscopeCauses } from "./causes/dashscope.ts";
import { entraCauses } from "./causes/entra.ts";
import { firebaseAuthCauses } from "./causes/firebase-auth.ts";
import { googleApisCauses } from "./causes/google-apis.ts";
import { handshakeCauses } from "./causes/handshake.ts";
import { limitCauses } from "./causes/limits.ts";
import { metaCauses } from "./causes/meta.ts";
import { methodCauses } from "./causes/method.ts";
import { microsoftGraphCauses } from "./causes/microsoft-graph.ts";
import { misleadingSuccessCauses } from "./causes/misleading-success.ts";
import { notFoundCauses } from "./causes/not-found.ts";
import { notionCauses } from "./causes/notion.ts";
import { objectStorageCauses } from "./causes/object-storage.ts";
import { oktaCauses } from "./causes/okta.ts";
import { openaiCauses } from "./causes/openai.ts";
import { paypalCauses } from "./causes/paypal.ts";
import { preflightCauses } from "./causes/preflight.ts";
import { redirectCauses } from "./causes/redirect.ts";
import { redirectLoopCauses } from "./causes/redirect-loop.ts";
import { refusalCauses } from "./causes/refusal.ts";
import { requestBodyCauses } from "./causes/request-body.ts";
import { salesforceCauses } from "./causes/salesforce.ts";
import { serviceWorkerCauses } from "./causes/service-worker.ts";
import { statusMisuseCauses } from "./causes/status-misuse.ts";
import { stripeCauses } from "./causes/stripe.ts";
import { tlsCauses } from "./causes/tls.ts";
import { twilioCauses } from "./causes/twilio.ts";
import { upstreamCauses } from "./causes/upstream.ts";
import { zhipuCauses } from "./causes/zhipu.ts";

/** Causes that belong to no single system, one file a topic. */
export const causes = {
  airtable: airtableCauses,
  application: applicationCauses,
  auth: authCauses,
  "aws-errors": awsErrorsCauses,
  "broken-response": brokenResponseCauses,
  "browser-policy": browserPolicyCauses,
  cache: cacheCauses,
  clerk: clerkCauses,
  "client-gone": clientGoneCauses,
  conditional: conditionalCauses,
  conflict: conflictCauses,
  connection: connectionCauses,
  contentful: contentfulCauses,
  cors: corsCauses,
  csrf: csrfCauses,
  dashscope: dashscopeCauses,
  entra: entraCauses,
  "firebase-auth": firebaseAuthCauses,
  "google-apis": googleApisCauses,
  handshake: handshakeCauses,
  limits: limitCauses,
  meta: metaCauses,
  method: methodCauses,
  "microsoft-graph": microsoftGraphCauses,
  "misleading-success": misleadingSuccessCauses,
  "not-found": notFoundCauses,
  notion: notionCauses,
  "object-storage": objectStorageCauses,
  okta: oktaCauses,
  openai: openaiCauses,
  paypal: paypalCauses,
  preflight: preflightCauses,
  redirect: redirectCauses,
  "redirect-loop": redirectLoopCauses,
  refusal: refusalCauses,
  "request-body": requestBodyCauses,
  salesforce: salesforceCauses,
  "service-worker": serviceWorkerCauses,
  "status-misuse": statusMisuseCauses,
  stripe: stripeCauses,
  tls: tlsCauses,
  twilio: twilioCauses,
  upstream: upstreamCauses,
  zhipu: zhipuCauses,
};
