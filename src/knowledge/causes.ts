// Written by `npm run registries` from the files of the folder.
import { airtableCauses } from "./causes/airtable.ts";
import { algoliaCauses } from "./causes/algolia.ts";
import { amapCauses } from "./causes/amap.ts";
import { anthropicCauses } from "./causes/anthropic.ts";
import { apigeeCauses } from "./causes/apigee.ts";
import { applicationCauses } from "./causes/application.ts";
import { atlassianCauses } from "./causes/atlassian.ts";
import { authCauses } from "./causes/auth.ts";
import { auth0Causes } from "./causes/auth0.ts";
import { awsErrorsCauses } from "./causes/aws-errors.ts";
import { backblazeCauses } from "./causes/backblaze.ts";
import { baiduMapCauses } from "./causes/baidu-map.ts";
import { brokenResponseCauses } from "./causes/broken-response.ts";
import { browserPolicyCauses } from "./causes/browser-policy.ts";
import { cacheCauses } from "./causes/cache.ts";
import { challengePageCauses } from "./causes/challenge-page.ts";
import { chinesePagesCauses } from "./causes/chinese-pages.ts";
import { chineseWordsCauses } from "./causes/chinese-words.ts";
import { clerkCauses } from "./causes/clerk.ts";
import { clientGoneCauses } from "./causes/client-gone.ts";
import { cloudCodesCauses } from "./causes/cloud-codes.ts";
import { cloudflareInterfaceCauses } from "./causes/cloudflare-interface.ts";
import { cloudinaryCauses } from "./causes/cloudinary.ts";
import { cognitoCauses } from "./causes/cognito.ts";
import { conditionalCauses } from "./causes/conditional.ts";
import { conflictCauses } from "./causes/conflict.ts";
import { connectionCauses } from "./causes/connection.ts";
import { contentfulCauses } from "./causes/contentful.ts";
import { cookieChallengeCauses } from "./causes/cookie-challenge.ts";
import { corsCauses } from "./causes/cors.ts";
import { corsCachedCopyCauses } from "./causes/cors-cached-copy.ts";
import { cspSilenceCauses } from "./causes/csp-silence.ts";
import { csrfCauses } from "./causes/csrf.ts";
import { dashscopeCauses } from "./causes/dashscope.ts";
import { databaseRefusalCauses } from "./causes/database-refusal.ts";
import { discordCauses } from "./causes/discord.ts";
import { droppedFieldCauses } from "./causes/dropped-field.ts";
import { entraCauses } from "./causes/entra.ts";
import { eventStreamCauses } from "./causes/event-stream.ts";
import { feishuCauses } from "./causes/feishu.ts";
import { firebaseAuthCauses } from "./causes/firebase-auth.ts";
import { firebaseDatabaseCauses } from "./causes/firebase-database.ts";
import { githubCauses } from "./causes/github.ts";
import { gitlabCauses } from "./causes/gitlab.ts";
import { googleApiCauses } from "./causes/google-api.ts";
import { googleApisCauses } from "./causes/google-apis.ts";
import { googleMapsCauses } from "./causes/google-maps.ts";
import { grpcCauses } from "./causes/grpc.ts";
import { handshakeCauses } from "./causes/handshake.ts";
import { hiddenRightsCauses } from "./causes/hidden-rights.ts";
import { hubspotCauses } from "./causes/hubspot.ts";
import { huggingFaceCauses } from "./causes/hugging-face.ts";
import { innerStatusCauses } from "./causes/inner-status.ts";
import { limitCauses } from "./causes/limits.ts";
import { localDevelopmentCauses } from "./causes/local-development.ts";
import { localNetworkCauses } from "./causes/local-network.ts";
import { loginByFetchCauses } from "./causes/login-by-fetch.ts";
import { mapboxCauses } from "./causes/mapbox.ts";
import { metaCauses } from "./causes/meta.ts";
import { methodCauses } from "./causes/method.ts";
import { microsoftGraphCauses } from "./causes/microsoft-graph.ts";
import { misleadingSuccessCauses } from "./causes/misleading-success.ts";
import { modelInterfacesCauses } from "./causes/model-interfaces.ts";
import { networkFiltersCauses } from "./causes/network-filters.ts";
import { notFoundCauses } from "./causes/not-found.ts";
import { notionCauses } from "./causes/notion.ts";
import { oauthClientCauses } from "./causes/oauth-client.ts";
import { objectStorageCauses } from "./causes/object-storage.ts";
import { oktaCauses } from "./causes/okta.ts";
import { oneApiCauses } from "./causes/one-api.ts";
import { openaiCauses } from "./causes/openai.ts";
import { originRefusalsCauses } from "./causes/origin-refusals.ts";
import { otherFirewallCauses } from "./causes/other-firewalls.ts";
import { pageAtInterfaceCauses } from "./causes/page-at-interface.ts";
import { paypalCauses } from "./causes/paypal.ts";
import { postgrestCauses } from "./causes/postgrest.ts";
import { preflightCauses } from "./causes/preflight.ts";
import { protectionServicesCauses } from "./causes/protection-services.ts";
import { redirectCauses } from "./causes/redirect.ts";
import { redirectLoopCauses } from "./causes/redirect-loop.ts";
import { refusalCauses } from "./causes/refusal.ts";
import { refusedByBrowserCauses } from "./causes/refused-by-browser.ts";
import { refusedDomainCauses } from "./causes/refused-domain.ts";
import { requestBodyCauses } from "./causes/request-body.ts";
import { salesforceCauses } from "./causes/salesforce.ts";
import { sentryCauses } from "./causes/sentry.ts";
import { serviceWorkerCauses } from "./causes/service-worker.ts";
import { slackCauses } from "./causes/slack.ts";
import { spotifyCauses } from "./causes/spotify.ts";
import { squareCauses } from "./causes/square.ts";
import { statusMisuseCauses } from "./causes/status-misuse.ts";
import { stripeCauses } from "./causes/stripe.ts";
import { supabaseAuthCauses } from "./causes/supabase-auth.ts";
import { telegramCauses } from "./causes/telegram.ts";
import { tiktokCauses } from "./causes/tiktok.ts";
import { tlsCauses } from "./causes/tls.ts";
import { twilioCauses } from "./causes/twilio.ts";
import { untrustedProxyCauses } from "./causes/untrusted-proxy.ts";
import { upstreamCauses } from "./causes/upstream.ts";
import { wechatCauses } from "./causes/wechat.ts";
import { withheldCookieCauses } from "./causes/withheld-cookie.ts";
import { wso2Causes } from "./causes/wso2.ts";
import { zendeskCauses } from "./causes/zendesk.ts";
import { zhipuCauses } from "./causes/zhipu.ts";

/** Causes that belong to no single system, one file a topic. */
export const causes = {
  airtable: airtableCauses,
  algolia: algoliaCauses,
  amap: amapCauses,
  anthropic: anthropicCauses,
  apigee: apigeeCauses,
  application: applicationCauses,
  atlassian: atlassianCauses,
  auth: authCauses,
  auth0: auth0Causes,
  "aws-errors": awsErrorsCauses,
  backblaze: backblazeCauses,
  "baidu-map": baiduMapCauses,
  "broken-response": brokenResponseCauses,
  "browser-policy": browserPolicyCauses,
  cache: cacheCauses,
  "challenge-page": challengePageCauses,
  "chinese-pages": chinesePagesCauses,
  "chinese-words": chineseWordsCauses,
  clerk: clerkCauses,
  "client-gone": clientGoneCauses,
  "cloud-codes": cloudCodesCauses,
  "cloudflare-interface": cloudflareInterfaceCauses,
  cloudinary: cloudinaryCauses,
  cognito: cognitoCauses,
  conditional: conditionalCauses,
  conflict: conflictCauses,
  connection: connectionCauses,
  contentful: contentfulCauses,
  "cookie-challenge": cookieChallengeCauses,
  cors: corsCauses,
  "cors-cached-copy": corsCachedCopyCauses,
  "csp-silence": cspSilenceCauses,
  csrf: csrfCauses,
  dashscope: dashscopeCauses,
  "database-refusal": databaseRefusalCauses,
  discord: discordCauses,
  "dropped-field": droppedFieldCauses,
  entra: entraCauses,
  "event-stream": eventStreamCauses,
  feishu: feishuCauses,
  "firebase-auth": firebaseAuthCauses,
  "firebase-database": firebaseDatabaseCauses,
  github: githubCauses,
  gitlab: gitlabCauses,
  "google-api": googleApiCauses,
  "google-apis": googleApisCauses,
  "google-maps": googleMapsCauses,
  grpc: grpcCauses,
  handshake: handshakeCauses,
  "hidden-rights": hiddenRightsCauses,
  hubspot: hubspotCauses,
  "hugging-face": huggingFaceCauses,
  "inner-status": innerStatusCauses,
  limits: limitCauses,
  "local-development": localDevelopmentCauses,
  "local-network": localNetworkCauses,
  "login-by-fetch": loginByFetchCauses,
  mapbox: mapboxCauses,
  meta: metaCauses,
  method: methodCauses,
  "microsoft-graph": microsoftGraphCauses,
  "misleading-success": misleadingSuccessCauses,
  "model-interfaces": modelInterfacesCauses,
  "network-filters": networkFiltersCauses,
  "not-found": notFoundCauses,
  notion: notionCauses,
  "oauth-client": oauthClientCauses,
  "object-storage": objectStorageCauses,
  okta: oktaCauses,
  "one-api": oneApiCauses,
  openai: openaiCauses,
  "origin-refusals": originRefusalsCauses,
  "other-firewalls": otherFirewallCauses,
  "page-at-interface": pageAtInterfaceCauses,
  paypal: paypalCauses,
  postgrest: postgrestCauses,
  preflight: preflightCauses,
  "protection-services": protectionServicesCauses,
  redirect: redirectCauses,
  "redirect-loop": redirectLoopCauses,
  refusal: refusalCauses,
  "refused-by-browser": refusedByBrowserCauses,
  "refused-domain": refusedDomainCauses,
  "request-body": requestBodyCauses,
  salesforce: salesforceCauses,
  sentry: sentryCauses,
  "service-worker": serviceWorkerCauses,
  slack: slackCauses,
  spotify: spotifyCauses,
  square: squareCauses,
  "status-misuse": statusMisuseCauses,
  stripe: stripeCauses,
  "supabase-auth": supabaseAuthCauses,
  telegram: telegramCauses,
  tiktok: tiktokCauses,
  tls: tlsCauses,
  twilio: twilioCauses,
  "untrusted-proxy": untrustedProxyCauses,
  upstream: upstreamCauses,
  wechat: wechatCauses,
  "withheld-cookie": withheldCookieCauses,
  wso2: wso2Causes,
  zendesk: zendeskCauses,
  zhipu: zhipuCauses,
};
