// Written by `npm run registries` from the files of the folder.
import { abpCauses } from "./causes/abp.ts";
import { accountAllowanceCauses } from "./causes/account-allowance.ts";
import { accountCredentialsCauses } from "./causes/account-credentials.ts";
import { accountTermsCauses } from "./causes/account-terms.ts";
import { actixWebCauses } from "./causes/actix-web.ts";
import { addressInPathCauses } from "./causes/address-in-path.ts";
import { adonisjsCauses } from "./causes/adonisjs.ts";
import { adyenCauses } from "./causes/adyen.ts";
import { aiohttpCauses } from "./causes/aiohttp.ts";
import { airflowCauses } from "./causes/airflow.ts";
import { airtableCauses } from "./causes/airtable.ts";
import { algoliaCauses } from "./causes/algolia.ts";
import { alibabaSmsCauses } from "./causes/alibaba-sms.ts";
import { alipayCauses } from "./causes/alipay.ts";
import { alpacaCauses } from "./causes/alpaca.ts";
import { alreadyThereCauses } from "./causes/already-there.ts";
import { amadeusCauses } from "./causes/amadeus.ts";
import { amapCauses } from "./causes/amap.ts";
import { angularDevServerCauses } from "./causes/angular-dev-server.ts";
import { anthropicCauses } from "./causes/anthropic.ts";
import { apiPlatformCauses } from "./causes/api-platform.ts";
import { apigeeCauses } from "./causes/apigee.ts";
import { applicationCauses } from "./causes/application.ts";
import { applicationUnexplainedCauses } from "./causes/application-unexplained.ts";
import { appwriteCauses } from "./causes/appwrite.ts";
import { artifactRepositoriesCauses } from "./causes/artifact-repositories.ts";
import { aspnetRequestValidationCauses } from "./causes/aspnet-request-validation.ts";
import { astroCauses } from "./causes/astro.ts";
import { atlassianCauses } from "./causes/atlassian.ts";
import { authCauses } from "./causes/auth.ts";
import { authJsCauses } from "./causes/auth-js.ts";
import { authUnexplainedCauses } from "./causes/auth-unexplained.ts";
import { authWordsCauses } from "./causes/auth-words.ts";
import { auth0Causes } from "./causes/auth0.ts";
import { autheliaCauses } from "./causes/authelia.ts";
import { awsErrorsCauses } from "./causes/aws-errors.ts";
import { azureDevopsCauses } from "./causes/azure-devops.ts";
import { azureOpenaiCauses } from "./causes/azure-openai.ts";
import { azureResourceManagerCauses } from "./causes/azure-resource-manager.ts";
import { backblazeCauses } from "./causes/backblaze.ts";
import { baiduAiCauses } from "./causes/baidu-ai.ts";
import { baiduMapCauses } from "./causes/baidu-map.ts";
import { blockchainNodesCauses } from "./causes/blockchain-nodes.ts";
import { bottleCauses } from "./causes/bottle.ts";
import { boxCauses } from "./causes/box.ts";
import { brokenResponseCauses } from "./causes/broken-response.ts";
import { browserPolicyCauses } from "./causes/browser-policy.ts";
import { cacheCauses } from "./causes/cache.ts";
import { cakephpCauses } from "./causes/cakephp.ts";
import { callsOfServicesCauses } from "./causes/calls-of-services.ts";
import { challengePageCauses } from "./causes/challenge-page.ts";
import { chinesePagesCauses } from "./causes/chinese-pages.ts";
import { chineseWordsCauses } from "./causes/chinese-words.ts";
import { clerkCauses } from "./causes/clerk.ts";
import { clickhouseCauses } from "./causes/clickhouse.ts";
import { clientGoneCauses } from "./causes/client-gone.ts";
import { cloudCodesCauses } from "./causes/cloud-codes.ts";
import { cloudflareInterfaceCauses } from "./causes/cloudflare-interface.ts";
import { cloudinaryCauses } from "./causes/cloudinary.ts";
import { codeigniterCauses } from "./causes/codeigniter.ts";
import { cognitoCauses } from "./causes/cognito.ts";
import { coinPricesCauses } from "./causes/coin-prices.ts";
import { conditionalCauses } from "./causes/conditional.ts";
import { conflictCauses } from "./causes/conflict.ts";
import { connectionCauses } from "./causes/connection.ts";
import { connectionUnnamedCauses } from "./causes/connection-unnamed.ts";
import { contentfulCauses } from "./causes/contentful.ts";
import { cookieChallengeCauses } from "./causes/cookie-challenge.ts";
import { corsCauses } from "./causes/cors.ts";
import { corsCachedCopyCauses } from "./causes/cors-cached-copy.ts";
import { cosmosDbCauses } from "./causes/cosmos-db.ts";
import { couchdbCauses } from "./causes/couchdb.ts";
import { cratesCauses } from "./causes/crates.ts";
import { cspSilenceCauses } from "./causes/csp-silence.ts";
import { csrfCauses } from "./causes/csrf.ts";
import { daphneCauses } from "./causes/daphne.ts";
import { dashscopeCauses } from "./causes/dashscope.ts";
import { dataRulesCauses } from "./causes/data-rules.ts";
import { databaseDriversCauses } from "./causes/database-drivers.ts";
import { databaseRefusalCauses } from "./causes/database-refusal.ts";
import { dingtalkCauses } from "./causes/dingtalk.ts";
import { directusCauses } from "./causes/directus.ts";
import { discordCauses } from "./causes/discord.ts";
import { discourseCauses } from "./causes/discourse.ts";
import { dockerEngineCauses } from "./causes/docker-engine.ts";
import { docusignCauses } from "./causes/docusign.ts";
import { dropboxCauses } from "./causes/dropbox.ts";
import { droppedFieldCauses } from "./causes/dropped-field.ts";
import { dropwizardCauses } from "./causes/dropwizard.ts";
import { drupalCauses } from "./causes/drupal.ts";
import { drupalCallersCauses } from "./causes/drupal-callers.ts";
import { drupalRoutesCauses } from "./causes/drupal-routes.ts";
import { embeddingRefusedCauses } from "./causes/embedding-refused.ts";
import { entraCauses } from "./causes/entra.ts";
import { etherscanCauses } from "./causes/etherscan.ts";
import { eventStreamCauses } from "./causes/event-stream.ts";
import { exceptionShownCauses } from "./causes/exception-shown.ts";
import { feathersCauses } from "./causes/feathers.ts";
import { fediverseCauses } from "./causes/fediverse.ts";
import { feishuCauses } from "./causes/feishu.ts";
import { fetchModeCauses } from "./causes/fetch-mode.ts";
import { firebaseAuthCauses } from "./causes/firebase-auth.ts";
import { firebaseDatabaseCauses } from "./causes/firebase-database.ts";
import { firebaseHostingCauses } from "./causes/firebase-hosting.ts";
import { flaskJwtExtendedCauses } from "./causes/flask-jwt-extended.ts";
import { fluentValidationCauses } from "./causes/fluent-validation.ts";
import { frappeCauses } from "./causes/frappe.ts";
import { freshdeskCauses } from "./causes/freshdesk.ts";
import { ghostCauses } from "./causes/ghost.ts";
import { giteaCauses } from "./causes/gitea.ts";
import { githubCauses } from "./causes/github.ts";
import { githubHiddenCauses } from "./causes/github-hidden.ts";
import { gitlabCauses } from "./causes/gitlab.ts";
import { gitlabPageCauses } from "./causes/gitlab-page.ts";
import { goEchoCauses } from "./causes/go-echo.ts";
import { goFiberCauses } from "./causes/go-fiber.ts";
import { goGinCauses } from "./causes/go-gin.ts";
import { goHandlersCauses } from "./causes/go-handlers.ts";
import { googleApiCauses } from "./causes/google-api.ts";
import { googleApisCauses } from "./causes/google-apis.ts";
import { googleMapsCauses } from "./causes/google-maps.ts";
import { gradioCauses } from "./causes/gradio.ts";
import { grafanaCauses } from "./causes/grafana.ts";
import { graphqlCauses } from "./causes/graphql.ts";
import { grpcCauses } from "./causes/grpc.ts";
import { grpcGatewayCauses } from "./causes/grpc-gateway.ts";
import { handshakeCauses } from "./causes/handshake.ts";
import { harborCauses } from "./causes/harbor.ts";
import { hasuraCauses } from "./causes/hasura.ts";
import { healthReportCauses } from "./causes/health-report.ts";
import { hiddenRightsCauses } from "./causes/hidden-rights.ts";
import { hostingPanelsCauses } from "./causes/hosting-panels.ts";
import { httpsAtHttpPageCauses } from "./causes/https-at-http-page.ts";
import { huaweiApiGatewayCauses } from "./causes/huawei-api-gateway.ts";
import { hubspotCauses } from "./causes/hubspot.ts";
import { huggingFaceCauses } from "./causes/hugging-face.ts";
import { immichCauses } from "./causes/immich.ts";
import { influxdbCauses } from "./causes/influxdb.ts";
import { innerStatusCauses } from "./causes/inner-status.ts";
import { intercomCauses } from "./causes/intercom.ts";
import { javaGuardsCauses } from "./causes/java-guards.ts";
import { jellyfinCauses } from "./causes/jellyfin.ts";
import { jiraCauses } from "./causes/jira.ts";
import { joomlaCauses } from "./causes/joomla.ts";
import { joplinCauses } from "./causes/joplin.ts";
import { jupyterCauses } from "./causes/jupyter.ts";
import { keptBackByPreflightCauses } from "./causes/kept-back-by-preflight.ts";
import { keycloakCauses } from "./causes/keycloak.ts";
import { keystonejsCauses } from "./causes/keystonejs.ts";
import { kibanaCauses } from "./causes/kibana.ts";
import { knativeCauses } from "./causes/knative.ts";
import { kuboCauses } from "./causes/kubo.ts";
import { limitCauses } from "./causes/limits.ts";
import { lineCauses } from "./causes/line.ts";
import { litestarCauses } from "./causes/litestar.ts";
import { localDevelopmentCauses } from "./causes/local-development.ts";
import { localNetworkCauses } from "./causes/local-network.ts";
import { loginAttemptCauses } from "./causes/login-attempt.ts";
import { loginByFetchCauses } from "./causes/login-by-fetch.ts";
import { lokiCauses } from "./causes/loki.ts";
import { magentoCauses } from "./causes/magento.ts";
import { magentoCallersCauses } from "./causes/magento-callers.ts";
import { magentoFailuresCauses } from "./causes/magento-failures.ts";
import { mailServicesCauses } from "./causes/mail-services.ts";
import { mailchimpCauses } from "./causes/mailchimp.ts";
import { mapboxCauses } from "./causes/mapbox.ts";
import { masheryCauses } from "./causes/mashery.ts";
import { matrixCauses } from "./causes/matrix.ts";
import { mattermostCauses } from "./causes/mattermost.ts";
import { mediaTypesCauses } from "./causes/media-types.ts";
import { medusaCauses } from "./causes/medusa.ts";
import { meilisearchCauses } from "./causes/meilisearch.ts";
import { metaCauses } from "./causes/meta.ts";
import { metabaseCauses } from "./causes/metabase.ts";
import { methodCauses } from "./causes/method.ts";
import { micronautCauses } from "./causes/micronaut.ts";
import { microsoftGraphCauses } from "./causes/microsoft-graph.ts";
import { misleadingSuccessCauses } from "./causes/misleading-success.ts";
import { modelInterfacesCauses } from "./causes/model-interfaces.ts";
import { modelPlansCauses } from "./causes/model-plans.ts";
import { modelRefusalsCauses } from "./causes/model-refusals.ts";
import { modelServersCauses } from "./causes/model-servers.ts";
import { modelVendorsCauses } from "./causes/model-vendors.ts";
import { moodleCauses } from "./causes/moodle.ts";
import { n8nCauses } from "./causes/n8n.ts";
import { nacosCauses } from "./causes/nacos.ts";
import { namedCodesCauses } from "./causes/named-codes.ts";
import { namedReasonsCauses } from "./causes/named-reasons.ts";
import { neo4jCauses } from "./causes/neo4j.ts";
import { networkFiltersCauses } from "./causes/network-filters.ts";
import { newsapiCauses } from "./causes/newsapi.ts";
import { nextcloudCauses } from "./causes/nextcloud.ts";
import { noRoomCauses } from "./causes/no-room.ts";
import { nomadCauses } from "./causes/nomad.ts";
import { notFoundCauses } from "./causes/not-found.ts";
import { notionCauses } from "./causes/notion.ts";
import { npmCauses } from "./causes/npm.ts";
import { oauthClientCauses } from "./causes/oauth-client.ts";
import { oauth2ProxyCauses } from "./causes/oauth2-proxy.ts";
import { objectStorageCauses } from "./causes/object-storage.ts";
import { objectStorageCorsCauses } from "./causes/object-storage-cors.ts";
import { objectStorageDeniedCauses } from "./causes/object-storage-denied.ts";
import { objectStorageEndpointCauses } from "./causes/object-storage-endpoint.ts";
import { objectStorageLinksCauses } from "./causes/object-storage-links.ts";
import { objectStorageUploadsCauses } from "./causes/object-storage-uploads.ts";
import { octoprintCauses } from "./causes/octoprint.ts";
import { odooCauses } from "./causes/odoo.ts";
import { ogcCauses } from "./causes/ogc.ts";
import { oktaCauses } from "./causes/okta.ts";
import { ollamaCauses } from "./causes/ollama.ts";
import { oneApiCauses } from "./causes/one-api.ts";
import { openaiCauses } from "./causes/openai.ts";
import { openstreetmapCauses } from "./causes/openstreetmap.ts";
import { openweatherCauses } from "./causes/openweather.ts";
import { originRefusalsCauses } from "./causes/origin-refusals.ts";
import { oryCauses } from "./causes/ory.ts";
import { otherFirewallCauses } from "./causes/other-firewalls.ts";
import { outOfServiceCauses } from "./causes/out-of-service.ts";
import { pageAtInterfaceCauses } from "./causes/page-at-interface.ts";
import { pageInsteadCauses } from "./causes/page-instead.ts";
import { parseServerCauses } from "./causes/parse-server.ts";
import { passengerCauses } from "./causes/passenger.ts";
import { pathPrefixCauses } from "./causes/path-prefix.ts";
import { payloadCmsCauses } from "./causes/payload-cms.ts";
import { paypalCauses } from "./causes/paypal.ts";
import { piHoleCauses } from "./causes/pi-hole.ts";
import { plaidCauses } from "./causes/plaid.ts";
import { plausibleCauses } from "./causes/plausible.ts";
import { playFrameworkCauses } from "./causes/play-framework.ts";
import { pocketbaseRecordsCauses } from "./causes/pocketbase-records.ts";
import { pocketbaseRulesCauses } from "./causes/pocketbase-rules.ts";
import { pocketbaseTokensCauses } from "./causes/pocketbase-tokens.ts";
import { portainerCauses } from "./causes/portainer.ts";
import { postgrestCauses } from "./causes/postgrest.ts";
import { preflightCauses } from "./causes/preflight.ts";
import { preflightRulesCauses } from "./causes/preflight-rules.ts";
import { preflightUnseenCauses } from "./causes/preflight-unseen.ts";
import { prestashopCauses } from "./causes/prestashop.ts";
import { prometheusCauses } from "./causes/prometheus.ts";
import { protectionServicesCauses } from "./causes/protection-services.ts";
import { protocolRefusedCauses } from "./causes/protocol-refused.ts";
import { proxmoxCauses } from "./causes/proxmox.ts";
import { proxyAccountCauses } from "./causes/proxy-account.ts";
import { pypiCauses } from "./causes/pypi.ts";
import { qiniuCauses } from "./causes/qiniu.ts";
import { quickbooksCauses } from "./causes/quickbooks.ts";
import { rabbitmqCauses } from "./causes/rabbitmq.ts";
import { reactRouterCauses } from "./causes/react-router.ts";
import { redditCauses } from "./causes/reddit.ts";
import { redirectCauses } from "./causes/redirect.ts";
import { redirectAddressCauses } from "./causes/redirect-address.ts";
import { redirectAmongPrivateCauses } from "./causes/redirect-among-private.ts";
import { redirectLoginCauses } from "./causes/redirect-login.ts";
import { redirectLoopCauses } from "./causes/redirect-loop.ts";
import { redirectMethodCauses } from "./causes/redirect-method.ts";
import { refusalCauses } from "./causes/refusal.ts";
import { refusalUnexplainedCauses } from "./causes/refusal-unexplained.ts";
import { refusedByBrowserCauses } from "./causes/refused-by-browser.ts";
import { refusedDomainCauses } from "./causes/refused-domain.ts";
import { replicateCauses } from "./causes/replicate.ts";
import { requestBodyCauses } from "./causes/request-body.ts";
import { requestBodyUnreadCauses } from "./causes/request-body-unread.ts";
import { requestFieldsCauses } from "./causes/request-fields.ts";
import { requestSizeCauses } from "./causes/request-size.ts";
import { requestUnexplainedCauses } from "./causes/request-unexplained.ts";
import { resteasyCauses } from "./causes/resteasy.ts";
import { ringcentralCauses } from "./causes/ringcentral.ts";
import { rocketChatCauses } from "./causes/rocket-chat.ts";
import { rocketRsCauses } from "./causes/rocket-rs.ts";
import { rubyGrapeCauses } from "./causes/ruby-grape.ts";
import { saleorCauses } from "./causes/saleor.ts";
import { salesforceCauses } from "./causes/salesforce.ts";
import { sanicCauses } from "./causes/sanic.ts";
import { sanityCauses } from "./causes/sanity.ts";
import { scriptShownCauses } from "./causes/script-shown.ts";
import { sentryCauses } from "./causes/sentry.ts";
import { serviceDiscoveryCauses } from "./causes/service-discovery.ts";
import { serviceWorkerCauses } from "./causes/service-worker.ts";
import { sharepointCauses } from "./causes/sharepoint.ts";
import { signalrCauses } from "./causes/signalr.ts";
import { sinceItWorkedCauses } from "./causes/since-it-worked.ts";
import { slackCauses } from "./causes/slack.ts";
import { slimCauses } from "./causes/slim.ts";
import { soapCauses } from "./causes/soap.ts";
import { socketIoCauses } from "./causes/socket-io.ts";
import { solrCauses } from "./causes/solr.ts";
import { sonarqubeCauses } from "./causes/sonarqube.ts";
import { spotifyCauses } from "./causes/spotify.ts";
import { springSentencesCauses } from "./causes/spring-sentences.ts";
import { squareCauses } from "./causes/square.ts";
import { stateWordsCauses } from "./causes/state-words.ts";
import { statusMisuseCauses } from "./causes/status-misuse.ts";
import { strapiCauses } from "./causes/strapi.ts";
import { stripeCauses } from "./causes/stripe.ts";
import { strutsCauses } from "./causes/struts.ts";
import { supabaseCauses } from "./causes/supabase.ts";
import { supabaseFunctionsCauses } from "./causes/supabase-functions.ts";
import { sveltekitCauses } from "./causes/sveltekit.ts";
import { synologyCauses } from "./causes/synology.ts";
import { telegramCauses } from "./causes/telegram.ts";
import { thinkphpCauses } from "./causes/thinkphp.ts";
import { thrownRefusalsCauses } from "./causes/thrown-refusals.ts";
import { tiktokCauses } from "./causes/tiktok.ts";
import { tlsCauses } from "./causes/tls.ts";
import { todoistCauses } from "./causes/todoist.ts";
import { tornadoCauses } from "./causes/tornado.ts";
import { transmissionCauses } from "./causes/transmission.ts";
import { trpcCauses } from "./causes/trpc.ts";
import { twilioCauses } from "./causes/twilio.ts";
import { twitchCauses } from "./causes/twitch.ts";
import { typesenseCauses } from "./causes/typesense.ts";
import { undertowCauses } from "./causes/undertow.ts";
import { unsetSettingsCauses } from "./causes/unset-settings.ts";
import { untrustedProxyCauses } from "./causes/untrusted-proxy.ts";
import { upstreamCauses } from "./causes/upstream.ts";
import { upstreamUnexplainedCauses } from "./causes/upstream-unexplained.ts";
import { vaporCauses } from "./causes/vapor.ts";
import { vaultCauses } from "./causes/vault.ts";
import { vectorDatabasesCauses } from "./causes/vector-databases.ts";
import { verdaccioCauses } from "./causes/verdaccio.ts";
import { vertxCauses } from "./causes/vertx.ts";
import { warpRsCauses } from "./causes/warp-rs.ts";
import { weblogicCauses } from "./causes/weblogic.ts";
import { webobCauses } from "./causes/webob.ts";
import { websocketRefusedCauses } from "./causes/websocket-refused.ts";
import { websphereCauses } from "./causes/websphere.ts";
import { wechatCauses } from "./causes/wechat.ts";
import { wikimediaCauses } from "./causes/wikimedia.ts";
import { withheldCookieCauses } from "./causes/withheld-cookie.ts";
import { workToolsCauses } from "./causes/work-tools.ts";
import { wso2Causes } from "./causes/wso2.ts";
import { xeroCauses } from "./causes/xero.ts";
import { yiiCauses } from "./causes/yii.ts";
import { zendeskCauses } from "./causes/zendesk.ts";
import { zhipuCauses } from "./causes/zhipu.ts";
import { zoomCauses } from "./causes/zoom.ts";

/** Causes that belong to no single system, one file a topic. */
export const causes = {
  abp: abpCauses,
  "account-allowance": accountAllowanceCauses,
  "account-credentials": accountCredentialsCauses,
  "account-terms": accountTermsCauses,
  "actix-web": actixWebCauses,
  "address-in-path": addressInPathCauses,
  adonisjs: adonisjsCauses,
  adyen: adyenCauses,
  aiohttp: aiohttpCauses,
  airflow: airflowCauses,
  airtable: airtableCauses,
  algolia: algoliaCauses,
  "alibaba-sms": alibabaSmsCauses,
  alipay: alipayCauses,
  alpaca: alpacaCauses,
  "already-there": alreadyThereCauses,
  amadeus: amadeusCauses,
  amap: amapCauses,
  "angular-dev-server": angularDevServerCauses,
  anthropic: anthropicCauses,
  "api-platform": apiPlatformCauses,
  apigee: apigeeCauses,
  application: applicationCauses,
  "application-unexplained": applicationUnexplainedCauses,
  appwrite: appwriteCauses,
  "artifact-repositories": artifactRepositoriesCauses,
  "aspnet-request-validation": aspnetRequestValidationCauses,
  astro: astroCauses,
  atlassian: atlassianCauses,
  auth: authCauses,
  "auth-js": authJsCauses,
  "auth-unexplained": authUnexplainedCauses,
  "auth-words": authWordsCauses,
  auth0: auth0Causes,
  authelia: autheliaCauses,
  "aws-errors": awsErrorsCauses,
  "azure-devops": azureDevopsCauses,
  "azure-openai": azureOpenaiCauses,
  "azure-resource-manager": azureResourceManagerCauses,
  backblaze: backblazeCauses,
  "baidu-ai": baiduAiCauses,
  "baidu-map": baiduMapCauses,
  "blockchain-nodes": blockchainNodesCauses,
  bottle: bottleCauses,
  box: boxCauses,
  "broken-response": brokenResponseCauses,
  "browser-policy": browserPolicyCauses,
  cache: cacheCauses,
  cakephp: cakephpCauses,
  "calls-of-services": callsOfServicesCauses,
  "challenge-page": challengePageCauses,
  "chinese-pages": chinesePagesCauses,
  "chinese-words": chineseWordsCauses,
  clerk: clerkCauses,
  clickhouse: clickhouseCauses,
  "client-gone": clientGoneCauses,
  "cloud-codes": cloudCodesCauses,
  "cloudflare-interface": cloudflareInterfaceCauses,
  cloudinary: cloudinaryCauses,
  codeigniter: codeigniterCauses,
  cognito: cognitoCauses,
  "coin-prices": coinPricesCauses,
  conditional: conditionalCauses,
  conflict: conflictCauses,
  connection: connectionCauses,
  "connection-unnamed": connectionUnnamedCauses,
  contentful: contentfulCauses,
  "cookie-challenge": cookieChallengeCauses,
  cors: corsCauses,
  "cors-cached-copy": corsCachedCopyCauses,
  "cosmos-db": cosmosDbCauses,
  couchdb: couchdbCauses,
  crates: cratesCauses,
  "csp-silence": cspSilenceCauses,
  csrf: csrfCauses,
  daphne: daphneCauses,
  dashscope: dashscopeCauses,
  "data-rules": dataRulesCauses,
  "database-drivers": databaseDriversCauses,
  "database-refusal": databaseRefusalCauses,
  dingtalk: dingtalkCauses,
  directus: directusCauses,
  discord: discordCauses,
  discourse: discourseCauses,
  "docker-engine": dockerEngineCauses,
  docusign: docusignCauses,
  dropbox: dropboxCauses,
  "dropped-field": droppedFieldCauses,
  dropwizard: dropwizardCauses,
  drupal: drupalCauses,
  "drupal-callers": drupalCallersCauses,
  "drupal-routes": drupalRoutesCauses,
  "embedding-refused": embeddingRefusedCauses,
  entra: entraCauses,
  etherscan: etherscanCauses,
  "event-stream": eventStreamCauses,
  "exception-shown": exceptionShownCauses,
  feathers: feathersCauses,
  fediverse: fediverseCauses,
  feishu: feishuCauses,
  "fetch-mode": fetchModeCauses,
  "firebase-auth": firebaseAuthCauses,
  "firebase-database": firebaseDatabaseCauses,
  "firebase-hosting": firebaseHostingCauses,
  "flask-jwt-extended": flaskJwtExtendedCauses,
  "fluent-validation": fluentValidationCauses,
  frappe: frappeCauses,
  freshdesk: freshdeskCauses,
  ghost: ghostCauses,
  gitea: giteaCauses,
  github: githubCauses,
  "github-hidden": githubHiddenCauses,
  gitlab: gitlabCauses,
  "gitlab-page": gitlabPageCauses,
  "go-echo": goEchoCauses,
  "go-fiber": goFiberCauses,
  "go-gin": goGinCauses,
  "go-handlers": goHandlersCauses,
  "google-api": googleApiCauses,
  "google-apis": googleApisCauses,
  "google-maps": googleMapsCauses,
  gradio: gradioCauses,
  grafana: grafanaCauses,
  graphql: graphqlCauses,
  grpc: grpcCauses,
  "grpc-gateway": grpcGatewayCauses,
  handshake: handshakeCauses,
  harbor: harborCauses,
  hasura: hasuraCauses,
  "health-report": healthReportCauses,
  "hidden-rights": hiddenRightsCauses,
  "hosting-panels": hostingPanelsCauses,
  "https-at-http-page": httpsAtHttpPageCauses,
  "huawei-api-gateway": huaweiApiGatewayCauses,
  hubspot: hubspotCauses,
  "hugging-face": huggingFaceCauses,
  immich: immichCauses,
  influxdb: influxdbCauses,
  "inner-status": innerStatusCauses,
  intercom: intercomCauses,
  "java-guards": javaGuardsCauses,
  jellyfin: jellyfinCauses,
  jira: jiraCauses,
  joomla: joomlaCauses,
  joplin: joplinCauses,
  jupyter: jupyterCauses,
  "kept-back-by-preflight": keptBackByPreflightCauses,
  keycloak: keycloakCauses,
  keystonejs: keystonejsCauses,
  kibana: kibanaCauses,
  knative: knativeCauses,
  kubo: kuboCauses,
  limits: limitCauses,
  line: lineCauses,
  litestar: litestarCauses,
  "local-development": localDevelopmentCauses,
  "local-network": localNetworkCauses,
  "login-attempt": loginAttemptCauses,
  "login-by-fetch": loginByFetchCauses,
  loki: lokiCauses,
  magento: magentoCauses,
  "magento-callers": magentoCallersCauses,
  "magento-failures": magentoFailuresCauses,
  "mail-services": mailServicesCauses,
  mailchimp: mailchimpCauses,
  mapbox: mapboxCauses,
  mashery: masheryCauses,
  matrix: matrixCauses,
  mattermost: mattermostCauses,
  "media-types": mediaTypesCauses,
  medusa: medusaCauses,
  meilisearch: meilisearchCauses,
  meta: metaCauses,
  metabase: metabaseCauses,
  method: methodCauses,
  micronaut: micronautCauses,
  "microsoft-graph": microsoftGraphCauses,
  "misleading-success": misleadingSuccessCauses,
  "model-interfaces": modelInterfacesCauses,
  "model-plans": modelPlansCauses,
  "model-refusals": modelRefusalsCauses,
  "model-servers": modelServersCauses,
  "model-vendors": modelVendorsCauses,
  moodle: moodleCauses,
  n8n: n8nCauses,
  nacos: nacosCauses,
  "named-codes": namedCodesCauses,
  "named-reasons": namedReasonsCauses,
  neo4j: neo4jCauses,
  "network-filters": networkFiltersCauses,
  newsapi: newsapiCauses,
  nextcloud: nextcloudCauses,
  "no-room": noRoomCauses,
  nomad: nomadCauses,
  "not-found": notFoundCauses,
  notion: notionCauses,
  npm: npmCauses,
  "oauth-client": oauthClientCauses,
  "oauth2-proxy": oauth2ProxyCauses,
  "object-storage": objectStorageCauses,
  "object-storage-cors": objectStorageCorsCauses,
  "object-storage-denied": objectStorageDeniedCauses,
  "object-storage-endpoint": objectStorageEndpointCauses,
  "object-storage-links": objectStorageLinksCauses,
  "object-storage-uploads": objectStorageUploadsCauses,
  octoprint: octoprintCauses,
  odoo: odooCauses,
  ogc: ogcCauses,
  okta: oktaCauses,
  ollama: ollamaCauses,
  "one-api": oneApiCauses,
  openai: openaiCauses,
  openstreetmap: openstreetmapCauses,
  openweather: openweatherCauses,
  "origin-refusals": originRefusalsCauses,
  ory: oryCauses,
  "other-firewalls": otherFirewallCauses,
  "out-of-service": outOfServiceCauses,
  "page-at-interface": pageAtInterfaceCauses,
  "page-instead": pageInsteadCauses,
  "parse-server": parseServerCauses,
  passenger: passengerCauses,
  "path-prefix": pathPrefixCauses,
  "payload-cms": payloadCmsCauses,
  paypal: paypalCauses,
  "pi-hole": piHoleCauses,
  plaid: plaidCauses,
  plausible: plausibleCauses,
  "play-framework": playFrameworkCauses,
  "pocketbase-records": pocketbaseRecordsCauses,
  "pocketbase-rules": pocketbaseRulesCauses,
  "pocketbase-tokens": pocketbaseTokensCauses,
  portainer: portainerCauses,
  postgrest: postgrestCauses,
  preflight: preflightCauses,
  "preflight-rules": preflightRulesCauses,
  "preflight-unseen": preflightUnseenCauses,
  prestashop: prestashopCauses,
  prometheus: prometheusCauses,
  "protection-services": protectionServicesCauses,
  "protocol-refused": protocolRefusedCauses,
  proxmox: proxmoxCauses,
  "proxy-account": proxyAccountCauses,
  pypi: pypiCauses,
  qiniu: qiniuCauses,
  quickbooks: quickbooksCauses,
  rabbitmq: rabbitmqCauses,
  "react-router": reactRouterCauses,
  reddit: redditCauses,
  redirect: redirectCauses,
  "redirect-address": redirectAddressCauses,
  "redirect-among-private": redirectAmongPrivateCauses,
  "redirect-login": redirectLoginCauses,
  "redirect-loop": redirectLoopCauses,
  "redirect-method": redirectMethodCauses,
  refusal: refusalCauses,
  "refusal-unexplained": refusalUnexplainedCauses,
  "refused-by-browser": refusedByBrowserCauses,
  "refused-domain": refusedDomainCauses,
  replicate: replicateCauses,
  "request-body": requestBodyCauses,
  "request-body-unread": requestBodyUnreadCauses,
  "request-fields": requestFieldsCauses,
  "request-size": requestSizeCauses,
  "request-unexplained": requestUnexplainedCauses,
  resteasy: resteasyCauses,
  ringcentral: ringcentralCauses,
  "rocket-chat": rocketChatCauses,
  "rocket-rs": rocketRsCauses,
  "ruby-grape": rubyGrapeCauses,
  saleor: saleorCauses,
  salesforce: salesforceCauses,
  sanic: sanicCauses,
  sanity: sanityCauses,
  "script-shown": scriptShownCauses,
  sentry: sentryCauses,
  "service-discovery": serviceDiscoveryCauses,
  "service-worker": serviceWorkerCauses,
  sharepoint: sharepointCauses,
  signalr: signalrCauses,
  "since-it-worked": sinceItWorkedCauses,
  slack: slackCauses,
  slim: slimCauses,
  soap: soapCauses,
  "socket-io": socketIoCauses,
  solr: solrCauses,
  sonarqube: sonarqubeCauses,
  spotify: spotifyCauses,
  "spring-sentences": springSentencesCauses,
  square: squareCauses,
  "state-words": stateWordsCauses,
  "status-misuse": statusMisuseCauses,
  strapi: strapiCauses,
  stripe: stripeCauses,
  struts: strutsCauses,
  supabase: supabaseCauses,
  "supabase-functions": supabaseFunctionsCauses,
  sveltekit: sveltekitCauses,
  synology: synologyCauses,
  telegram: telegramCauses,
  thinkphp: thinkphpCauses,
  "thrown-refusals": thrownRefusalsCauses,
  tiktok: tiktokCauses,
  tls: tlsCauses,
  todoist: todoistCauses,
  tornado: tornadoCauses,
  transmission: transmissionCauses,
  trpc: trpcCauses,
  twilio: twilioCauses,
  twitch: twitchCauses,
  typesense: typesenseCauses,
  undertow: undertowCauses,
  "unset-settings": unsetSettingsCauses,
  "untrusted-proxy": untrustedProxyCauses,
  upstream: upstreamCauses,
  "upstream-unexplained": upstreamUnexplainedCauses,
  vapor: vaporCauses,
  vault: vaultCauses,
  "vector-databases": vectorDatabasesCauses,
  verdaccio: verdaccioCauses,
  vertx: vertxCauses,
  "warp-rs": warpRsCauses,
  weblogic: weblogicCauses,
  webob: webobCauses,
  "websocket-refused": websocketRefusedCauses,
  websphere: websphereCauses,
  wechat: wechatCauses,
  wikimedia: wikimediaCauses,
  "withheld-cookie": withheldCookieCauses,
  "work-tools": workToolsCauses,
  wso2: wso2Causes,
  xero: xeroCauses,
  yii: yiiCauses,
  zendesk: zendeskCauses,
  zhipu: zhipuCauses,
  zoom: zoomCauses,
};
