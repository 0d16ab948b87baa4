// Written by `npm run registries` from the files of the folder.
import type { ExamplesOf, ExamplesOfChecks, ResponderExamples, WithCauses } from "../diagnosis/examples.ts";
import { abpExamples } from "./causes/abp.examples.ts";
import { accountAllowanceExamples } from "./causes/account-allowance.examples.ts";
import { accountCredentialsExamples } from "./causes/account-credentials.examples.ts";
import { accountTermsExamples } from "./causes/account-terms.examples.ts";
import { actixWebExamples } from "./causes/actix-web.examples.ts";
import { addressInPathExamples } from "./causes/address-in-path.examples.ts";
import { adonisjsExamples } from "./causes/adonisjs.examples.ts";
import { adyenExamples } from "./causes/adyen.examples.ts";
import { aiohttpExamples } from "./causes/aiohttp.examples.ts";
import { airflowExamples } from "./causes/airflow.examples.ts";
import { airtableExamples } from "./causes/airtable.examples.ts";
import { algoliaExamples } from "./causes/algolia.examples.ts";
import { alibabaSmsExamples } from "./causes/alibaba-sms.examples.ts";
import { alipayExamples } from "./causes/alipay.examples.ts";
import { alpacaExamples } from "./causes/alpaca.examples.ts";
import { alreadyThereExamples } from "./causes/already-there.examples.ts";
import { amadeusExamples } from "./causes/amadeus.examples.ts";
import { amapExamples } from "./causes/amap.examples.ts";
import { angularDevServerExamples } from "./causes/angular-dev-server.examples.ts";
import { anthropicExamples } from "./causes/anthropic.examples.ts";
import { apiPlatformExamples } from "./causes/api-platform.examples.ts";
import { apigeeExamples } from "./causes/apigee.examples.ts";
import { applicationCauseExamples } from "./causes/application.examples.ts";
import { applicationUnexplainedExamples } from "./causes/application-unexplained.examples.ts";
import { appwriteExamples } from "./causes/appwrite.examples.ts";
import { artifactRepositoriesExamples } from "./causes/artifact-repositories.examples.ts";
import { aspnetRequestValidationExamples } from "./causes/aspnet-request-validation.examples.ts";
import { astroExamples } from "./causes/astro.examples.ts";
import { atlassianExamples } from "./causes/atlassian.examples.ts";
import { authExamples } from "./causes/auth.examples.ts";
import { authJsExamples } from "./causes/auth-js.examples.ts";
import { authUnexplainedExamples } from "./causes/auth-unexplained.examples.ts";
import { authWordsExamples } from "./causes/auth-words.examples.ts";
import { auth0Examples } from "./causes/auth0.examples.ts";
import { autheliaExamples } from "./causes/authelia.examples.ts";
import { awsErrorsExamples } from "./causes/aws-errors.examples.ts";
import { azureDevopsExamples } from "./causes/azure-devops.examples.ts";
import { azureOpenaiExamples } from "./causes/azure-openai.examples.ts";
import { azureResourceManagerExamples } from "./causes/azure-resource-manager.examples.ts";
import { backblazeExamples } from "./causes/backblaze.examples.ts";
import { baiduAiExamples } from "./causes/baidu-ai.examples.ts";
import { baiduMapExamples } from "./causes/baidu-map.examples.ts";
import { blockchainNodesExamples } from "./causes/blockchain-nodes.examples.ts";
import { bottleExamples } from "./causes/bottle.examples.ts";
import { boxExamples } from "./causes/box.examples.ts";
import { brokenResponseExamples } from "./causes/broken-response.examples.ts";
import { browserPolicyExamples } from "./causes/browser-policy.examples.ts";
import { cacheExamples } from "./causes/cache.examples.ts";
import { cakephpExamples } from "./causes/cakephp.examples.ts";
import { callsOfServicesExamples } from "./causes/calls-of-services.examples.ts";
import { challengePageExamples } from "./causes/challenge-page.examples.ts";
import { chinesePagesExamples } from "./causes/chinese-pages.examples.ts";
import { chineseWordsExamples } from "./causes/chinese-words.examples.ts";
import { clerkExamples } from "./causes/clerk.examples.ts";
import { clickhouseExamples } from "./causes/clickhouse.examples.ts";
import { clientGoneExamples } from "./causes/client-gone.examples.ts";
import { cloudCodesExamples } from "./causes/cloud-codes.examples.ts";
import { cloudflareInterfaceExamples } from "./causes/cloudflare-interface.examples.ts";
import { cloudinaryExamples } from "./causes/cloudinary.examples.ts";
import { codeigniterExamples } from "./causes/codeigniter.examples.ts";
import { cognitoExamples } from "./causes/cognito.examples.ts";
import { coinPricesExamples } from "./causes/coin-prices.examples.ts";
import { conditionalExamples } from "./causes/conditional.examples.ts";
import { conflictExamples } from "./causes/conflict.examples.ts";
import { connectionExamples } from "./causes/connection.examples.ts";
import { connectionUnnamedExamples } from "./causes/connection-unnamed.examples.ts";
import { contentfulExamples } from "./causes/contentful.examples.ts";
import { cookieChallengeExamples } from "./causes/cookie-challenge.examples.ts";
import { corsExamples } from "./causes/cors.examples.ts";
import { corsCachedCopyExamples } from "./causes/cors-cached-copy.examples.ts";
import { cosmosDbExamples } from "./causes/cosmos-db.examples.ts";
import { couchdbExamples } from "./causes/couchdb.examples.ts";
import { cratesExamples } from "./causes/crates.examples.ts";
import { cspSilenceExamples } from "./causes/csp-silence.examples.ts";
import { csrfExamples } from "./causes/csrf.examples.ts";
import { daphneExamples } from "./causes/daphne.examples.ts";
import { dashscopeExamples } from "./causes/dashscope.examples.ts";
import { dataRulesExamples } from "./causes/data-rules.examples.ts";
import { databaseDriversExamples } from "./causes/database-drivers.examples.ts";
import { databaseRefusalExamples } from "./causes/database-refusal.examples.ts";
import { dingtalkExamples } from "./causes/dingtalk.examples.ts";
import { directusExamples } from "./causes/directus.examples.ts";
import { discordExamples } from "./causes/discord.examples.ts";
import { discourseExamples } from "./causes/discourse.examples.ts";
import { dockerEngineExamples } from "./causes/docker-engine.examples.ts";
import { docusignExamples } from "./causes/docusign.examples.ts";
import { dropboxExamples } from "./causes/dropbox.examples.ts";
import { droppedFieldExamples } from "./causes/dropped-field.examples.ts";
import { dropwizardExamples } from "./causes/dropwizard.examples.ts";
import { drupalExamples } from "./causes/drupal.examples.ts";
import { drupalCallersExamples } from "./causes/drupal-callers.examples.ts";
import { drupalRoutesExamples } from "./causes/drupal-routes.examples.ts";
import { embeddingRefusedExamples } from "./causes/embedding-refused.examples.ts";
import { entraExamples } from "./causes/entra.examples.ts";
import { etherscanExamples } from "./causes/etherscan.examples.ts";
import { eventStreamExamples } from "./causes/event-stream.examples.ts";
import { exceptionShownExamples } from "./causes/exception-shown.examples.ts";
import { feathersExamples } from "./causes/feathers.examples.ts";
import { fediverseExamples } from "./causes/fediverse.examples.ts";
import { feishuExamples } from "./causes/feishu.examples.ts";
import { fetchModeExamples } from "./causes/fetch-mode.examples.ts";
import { firebaseAuthExamples } from "./causes/firebase-auth.examples.ts";
import { firebaseDatabaseExamples } from "./causes/firebase-database.examples.ts";
import { firebaseHostingExamples } from "./causes/firebase-hosting.examples.ts";
import { flaskJwtExtendedExamples } from "./causes/flask-jwt-extended.examples.ts";
import { fluentValidationExamples } from "./causes/fluent-validation.examples.ts";
import { frappeExamples } from "./causes/frappe.examples.ts";
import { freshdeskExamples } from "./causes/freshdesk.examples.ts";
import { ghostExamples } from "./causes/ghost.examples.ts";
import { giteaExamples } from "./causes/gitea.examples.ts";
import { githubExamples } from "./causes/github.examples.ts";
import { githubHiddenExamples } from "./causes/github-hidden.examples.ts";
import { gitlabExamples } from "./causes/gitlab.examples.ts";
import { gitlabPageExamples } from "./causes/gitlab-page.examples.ts";
import { goEchoExamples } from "./causes/go-echo.examples.ts";
import { goFiberExamples } from "./causes/go-fiber.examples.ts";
import { goGinExamples } from "./causes/go-gin.examples.ts";
import { goHandlersExamples } from "./causes/go-handlers.examples.ts";
import { googleApiExamples } from "./causes/google-api.examples.ts";
import { googleApisExamples } from "./causes/google-apis.examples.ts";
import { googleMapsExamples } from "./causes/google-maps.examples.ts";
import { gradioExamples } from "./causes/gradio.examples.ts";
import { grafanaExamples } from "./causes/grafana.examples.ts";
import { graphqlExamples } from "./causes/graphql.examples.ts";
import { grpcExamples } from "./causes/grpc.examples.ts";
import { grpcGatewayExamples } from "./causes/grpc-gateway.examples.ts";
import { handshakeExamples } from "./causes/handshake.examples.ts";
import { harborExamples } from "./causes/harbor.examples.ts";
import { hasuraExamples } from "./causes/hasura.examples.ts";
import { healthReportExamples } from "./causes/health-report.examples.ts";
import { hiddenRightsExamples } from "./causes/hidden-rights.examples.ts";
import { hostingPanelsExamples } from "./causes/hosting-panels.examples.ts";
import { httpsAtHttpPageExamples } from "./causes/https-at-http-page.examples.ts";
import { huaweiApiGatewayExamples } from "./causes/huawei-api-gateway.examples.ts";
import { hubspotExamples } from "./causes/hubspot.examples.ts";
import { huggingFaceExamples } from "./causes/hugging-face.examples.ts";
import { immichExamples } from "./causes/immich.examples.ts";
import { influxdbExamples } from "./causes/influxdb.examples.ts";
import { innerStatusExamples } from "./causes/inner-status.examples.ts";
import { intercomExamples } from "./causes/intercom.examples.ts";
import { javaGuardsExamples } from "./causes/java-guards.examples.ts";
import { jellyfinExamples } from "./causes/jellyfin.examples.ts";
import { jiraExamples } from "./causes/jira.examples.ts";
import { joomlaExamples } from "./causes/joomla.examples.ts";
import { joplinExamples } from "./causes/joplin.examples.ts";
import { jupyterExamples } from "./causes/jupyter.examples.ts";
import { keptBackByPreflightExamples } from "./causes/kept-back-by-preflight.examples.ts";
import { keycloakExamples } from "./causes/keycloak.examples.ts";
import { keystonejsExamples } from "./causes/keystonejs.examples.ts";
import { kibanaExamples } from "./causes/kibana.examples.ts";
import { knativeExamples } from "./causes/knative.examples.ts";
import { kuboExamples } from "./causes/kubo.examples.ts";
import { limitExamples } from "./causes/limits.examples.ts";
import { lineExamples } from "./causes/line.examples.ts";
import { litestarExamples } from "./causes/litestar.examples.ts";
import { localDevelopmentExamples } from "./causes/local-development.examples.ts";
import { localNetworkExamples } from "./causes/local-network.examples.ts";
import { loginAttemptExamples } from "./causes/login-attempt.examples.ts";
import { loginByFetchExamples } from "./causes/login-by-fetch.examples.ts";
import { lokiExamples } from "./causes/loki.examples.ts";
import { magentoExamples } from "./causes/magento.examples.ts";
import { magentoCallersExamples } from "./causes/magento-callers.examples.ts";
import { magentoFailuresExamples } from "./causes/magento-failures.examples.ts";
import { mailServicesExamples } from "./causes/mail-services.examples.ts";
import { mailchimpExamples } from "./causes/mailchimp.examples.ts";
import { mapboxExamples } from "./causes/mapbox.examples.ts";
import { masheryExamples } from "./causes/mashery.examples.ts";
import { matrixExamples } from "./causes/matrix.examples.ts";
import { mattermostExamples } from "./causes/mattermost.examples.ts";
import { mediaTypesExamples } from "./causes/media-types.examples.ts";
import { medusaExamples } from "./causes/medusa.examples.ts";
import { meilisearchExamples } from "./causes/meilisearch.examples.ts";
import { metaExamples } from "./causes/meta.examples.ts";
import { metabaseExamples } from "./causes/metabase.examples.ts";
import { methodExamples } from "./causes/method.examples.ts";
import { micronautExamples } from "./causes/micronaut.examples.ts";
import { microsoftGraphExamples } from "./causes/microsoft-graph.examples.ts";
import { misleadingSuccessExamples } from "./causes/misleading-success.examples.ts";
import { modelInterfacesExamples } from "./causes/model-interfaces.examples.ts";
import { modelPlansExamples } from "./causes/model-plans.examples.ts";
import { modelRefusalsExamples } from "./causes/model-refusals.examples.ts";
import { modelServersExamples } from "./causes/model-servers.examples.ts";
import { modelVendorsExamples } from "./causes/model-vendors.examples.ts";
import { moodleExamples } from "./causes/moodle.examples.ts";
import { n8nExamples } from "./causes/n8n.examples.ts";
import { nacosExamples } from "./causes/nacos.examples.ts";
import { namedCodesExamples } from "./causes/named-codes.examples.ts";
import { namedReasonsExamples } from "./causes/named-reasons.examples.ts";
import { neo4jExamples } from "./causes/neo4j.examples.ts";
import { networkFiltersExamples } from "./causes/network-filters.examples.ts";
import { newsapiExamples } from "./causes/newsapi.examples.ts";
import { nextcloudExamples } from "./causes/nextcloud.examples.ts";
import { noRoomExamples } from "./causes/no-room.examples.ts";
import { nomadExamples } from "./causes/nomad.examples.ts";
import { notFoundExamples } from "./causes/not-found.examples.ts";
import { notionExamples } from "./causes/notion.examples.ts";
import { npmExamples } from "./causes/npm.examples.ts";
import { oauthClientExamples } from "./causes/oauth-client.examples.ts";
import { oauth2ProxyExamples } from "./causes/oauth2-proxy.examples.ts";
import { objectStorageExamples } from "./causes/object-storage.examples.ts";
import { objectStorageCorsExamples } from "./causes/object-storage-cors.examples.ts";
import { objectStorageDeniedExamples } from "./causes/object-storage-denied.examples.ts";
import { objectStorageEndpointExamples } from "./causes/object-storage-endpoint.examples.ts";
import { objectStorageLinksExamples } from "./causes/object-storage-links.examples.ts";
import { objectStorageUploadsExamples } from "./causes/object-storage-uploads.examples.ts";
import { octoprintExamples } from "./causes/octoprint.examples.ts";
import { odooExamples } from "./causes/odoo.examples.ts";
import { ogcExamples } from "./causes/ogc.examples.ts";
import { oktaExamples } from "./causes/okta.examples.ts";
import { ollamaExamples } from "./causes/ollama.examples.ts";
import { oneApiExamples } from "./causes/one-api.examples.ts";
import { openaiExamples } from "./causes/openai.examples.ts";
import { openstreetmapExamples } from "./causes/openstreetmap.examples.ts";
import { openweatherExamples } from "./causes/openweather.examples.ts";
import { originRefusalsExamples } from "./causes/origin-refusals.examples.ts";
import { oryExamples } from "./causes/ory.examples.ts";
import { otherFirewallExamples } from "./causes/other-firewalls.examples.ts";
import { outOfServiceExamples } from "./causes/out-of-service.examples.ts";
import { pageAtInterfaceExamples } from "./causes/page-at-interface.examples.ts";
import { pageInsteadExamples } from "./causes/page-instead.examples.ts";
import { parseServerExamples } from "./causes/parse-server.examples.ts";
import { passengerExamples } from "./causes/passenger.examples.ts";
import { pathPrefixExamples } from "./causes/path-prefix.examples.ts";
import { payloadCmsExamples } from "./causes/payload-cms.examples.ts";
import { paypalExamples } from "./causes/paypal.examples.ts";
import { piHoleExamples } from "./causes/pi-hole.examples.ts";
import { plaidExamples } from "./causes/plaid.examples.ts";
import { plausibleExamples } from "./causes/plausible.examples.ts";
import { playFrameworkExamples } from "./causes/play-framework.examples.ts";
import { pocketbaseRecordsExamples } from "./causes/pocketbase-records.examples.ts";
import { pocketbaseRulesExamples } from "./causes/pocketbase-rules.examples.ts";
import { pocketbaseTokensExamples } from "./causes/pocketbase-tokens.examples.ts";
import { portainerExamples } from "./causes/portainer.examples.ts";
import { postgrestExamples } from "./causes/postgrest.examples.ts";
import { preflightExamples } from "./causes/preflight.examples.ts";
import { preflightRulesExamples } from "./causes/preflight-rules.examples.ts";
import { preflightUnseenExamples } from "./causes/preflight-unseen.examples.ts";
import { prestashopExamples } from "./causes/prestashop.examples.ts";
import { prometheusExamples } from "./causes/prometheus.examples.ts";
import { protectionServicesExamples } from "./causes/protection-services.examples.ts";
import { protocolRefusedExamples } from "./causes/protocol-refused.examples.ts";
import { proxmoxExamples } from "./causes/proxmox.examples.ts";
import { proxyAccountExamples } from "./causes/proxy-account.examples.ts";
import { pypiExamples } from "./causes/pypi.examples.ts";
import { qiniuExamples } from "./causes/qiniu.examples.ts";
import { quickbooksExamples } from "./causes/quickbooks.examples.ts";
import { rabbitmqExamples } from "./causes/rabbitmq.examples.ts";
import { reactRouterExamples } from "./causes/react-router.examples.ts";
import { redditExamples } from "./causes/reddit.examples.ts";
import { redirectExamples } from "./causes/redirect.examples.ts";
import { redirectAddressExamples } from "./causes/redirect-address.examples.ts";
import { redirectAmongPrivateExamples } from "./causes/redirect-among-private.examples.ts";
import { redirectLoginExamples } from "./causes/redirect-login.examples.ts";
import { redirectLoopExamples } from "./causes/redirect-loop.examples.ts";
import { redirectMethodExamples } from "./causes/redirect-method.examples.ts";
import { refusalExamples } from "./causes/refusal.examples.ts";
import { refusalUnexplainedExamples } from "./causes/refusal-unexplained.examples.ts";
import { refusedByBrowserExamples } from "./causes/refused-by-browser.examples.ts";
import { refusedDomainExamples } from "./causes/refused-domain.examples.ts";
import { replicateExamples } from "./causes/replicate.examples.ts";
import { requestBodyExamples } from "./causes/request-body.examples.ts";
import { requestBodyUnreadExamples } from "./causes/request-body-unread.examples.ts";
import { requestFieldsExamples } from "./causes/request-fields.examples.ts";
import { requestSizeExamples } from "./causes/request-size.examples.ts";
import { requestUnexplainedExamples } from "./causes/request-unexplained.examples.ts";
import { resteasyExamples } from "./causes/resteasy.examples.ts";
import { ringcentralExamples } from "./causes/ringcentral.examples.ts";
import { rocketChatExamples } from "./causes/rocket-chat.examples.ts";
import { rocketRsExamples } from "./causes/rocket-rs.examples.ts";
import { rubyGrapeExamples } from "./causes/ruby-grape.examples.ts";
import { saleorExamples } from "./causes/saleor.examples.ts";
import { salesforceExamples } from "./causes/salesforce.examples.ts";
import { sanicExamples } from "./causes/sanic.examples.ts";
import { sanityExamples } from "./causes/sanity.examples.ts";
import { scriptShownExamples } from "./causes/script-shown.examples.ts";
import { sentryExamples } from "./causes/sentry.examples.ts";
import { serviceDiscoveryExamples } from "./causes/service-discovery.examples.ts";
import { serviceWorkerCauseExamples } from "./causes/service-worker.examples.ts";
import { sharepointExamples } from "./causes/sharepoint.examples.ts";
import { signalrExamples } from "./causes/signalr.examples.ts";
import { sinceItWorkedExamples } from "./causes/since-it-worked.examples.ts";
import { slackExamples } from "./causes/slack.examples.ts";
import { slimExamples } from "./causes/slim.examples.ts";
import { soapExamples } from "./causes/soap.examples.ts";
import { socketIoExamples } from "./causes/socket-io.examples.ts";
import { solrExamples } from "./causes/solr.examples.ts";
import { sonarqubeExamples } from "./causes/sonarqube.examples.ts";
import { spotifyExamples } from "./causes/spotify.examples.ts";
import { springSentencesExamples } from "./causes/spring-sentences.examples.ts";
import { squareExamples } from "./causes/square.examples.ts";
import { stateWordsExamples } from "./causes/state-words.examples.ts";
import { statusMisuseExamples } from "./causes/status-misuse.examples.ts";
import { strapiExamples } from "./causes/strapi.examples.ts";
import { stripeExamples } from "./causes/stripe.examples.ts";
import { strutsExamples } from "./causes/struts.examples.ts";
import { supabaseExamples } from "./causes/supabase.examples.ts";
import { supabaseFunctionsExamples } from "./causes/supabase-functions.examples.ts";
import { sveltekitExamples } from "./causes/sveltekit.examples.ts";
import { synologyExamples } from "./causes/synology.examples.ts";
import { telegramExamples } from "./causes/telegram.examples.ts";
import { thinkphpExamples } from "./causes/thinkphp.examples.ts";
import { thrownRefusalsExamples } from "./causes/thrown-refusals.examples.ts";
import { tiktokExamples } from "./causes/tiktok.examples.ts";
import { tlsExamples } from "./causes/tls.examples.ts";
import { todoistExamples } from "./causes/todoist.examples.ts";
import { tornadoExamples } from "./causes/tornado.examples.ts";
import { transmissionExamples } from "./causes/transmission.examples.ts";
import { trpcExamples } from "./causes/trpc.examples.ts";
import { twilioExamples } from "./causes/twilio.examples.ts";
import { twitchExamples } from "./causes/twitch.examples.ts";
import { typesenseExamples } from "./causes/typesense.examples.ts";
import { undertowExamples } from "./causes/undertow.examples.ts";
import { unsetSettingsExamples } from "./causes/unset-settings.examples.ts";
import { untrustedProxyExamples } from "./causes/untrusted-proxy.examples.ts";
import { upstreamExamples } from "./causes/upstream.examples.ts";
import { upstreamUnexplainedExamples } from "./causes/upstream-unexplained.examples.ts";
import { vaporExamples } from "./causes/vapor.examples.ts";
import { vaultExamples } from "./causes/vault.examples.ts";
import { vectorDatabasesExamples } from "./causes/vector-databases.examples.ts";
import { verdaccioExamples } from "./causes/verdaccio.examples.ts";
import { vertxExamples } from "./causes/vertx.examples.ts";
import { warpRsExamples } from "./causes/warp-rs.examples.ts";
import { weblogicExamples } from "./causes/weblogic.examples.ts";
import { webobExamples } from "./causes/webob.examples.ts";
import { websocketRefusedExamples } from "./causes/websocket-refused.examples.ts";
import { websphereExamples } from "./causes/websphere.examples.ts";
import { wechatExamples } from "./causes/wechat.examples.ts";
import { wikimediaExamples } from "./causes/wikimedia.examples.ts";
import { withheldCookieExamples } from "./causes/withheld-cookie.examples.ts";
import { workToolsExamples } from "./causes/work-tools.examples.ts";
import { wso2Examples } from "./causes/wso2.examples.ts";
import { xeroExamples } from "./causes/xero.examples.ts";
import { yiiExamples } from "./causes/yii.examples.ts";
import { zendeskExamples } from "./causes/zendesk.examples.ts";
import { zhipuExamples } from "./causes/zhipu.examples.ts";
import { zoomExamples } from "./causes/zoom.examples.ts";
import type { causes } from "./causes.ts";
import { bodyCheckExamples } from "./checks/body.examples.ts";
import { cachingCheckExamples } from "./checks/caching.examples.ts";
import { challengeCheckExamples } from "./checks/challenge.examples.ts";
import { contentCheckExamples } from "./checks/content.examples.ts";
import { contentTypeCheckExamples } from "./checks/content-type.examples.ts";
import { corsCheckExamples } from "./checks/cors.examples.ts";
import { eventStreamCheckExamples } from "./checks/event-stream.examples.ts";
import { graphqlCheckExamples } from "./checks/graphql.examples.ts";
import { locationCheckExamples } from "./checks/location.examples.ts";
import { methodCheckExamples } from "./checks/method.examples.ts";
import { protectionCheckExamples } from "./checks/protection.examples.ts";
import { redirectCheckExamples } from "./checks/redirect.examples.ts";
import { redirectFollowedCheckExamples } from "./checks/redirect-followed.examples.ts";
import { redirectReasonCheckExamples } from "./checks/redirect-reason.examples.ts";
import { setCookieCheckExamples } from "./checks/set-cookie.examples.ts";
import { unaskedCheckExamples } from "./checks/unasked.examples.ts";
import type { checks } from "./checks.ts";
import type { MannerId } from "./manner-ids.ts";
import { denialExamples } from "./manners/denies-by-rule.examples.ts";
import { nginxFamilyExamples } from "./manners/nginx-family.examples.ts";
import { malformedRequestExamples } from "./manners/refuses-malformed-requests.examples.ts";
import { staticFileExamples } from "./manners/serves-files.examples.ts";
import { webdavExamples } from "./manners/webdav.examples.ts";
import type { manners } from "./manners.ts";
import type { ResponderId } from "./responder-ids.ts";
import { anyu360Examples } from "./responders/360-anyu.examples.ts";
import { akamaiExamples } from "./responders/akamai.examples.ts";
import { alibabaCloudExamples } from "./responders/alibaba-cloud.examples.ts";
import { alibabaCloudApiGatewayExamples } from "./responders/alibaba-cloud-api-gateway.examples.ts";
import { alibabaCloudWafExamples } from "./responders/alibaba-cloud-waf.examples.ts";
import { aliyunOssExamples } from "./responders/aliyun-oss.examples.ts";
import { amazonOpensearchServerlessExamples } from "./responders/amazon-opensearch-serverless.examples.ts";
import { amazonS3Examples } from "./responders/amazon-s3.examples.ts";
import { apacheExamples } from "./responders/apache.examples.ts";
import { apisixExamples } from "./responders/apisix.examples.ts";
import { applicationExamples } from "./responders/application.examples.ts";
import { aspnetcoreExamples } from "./responders/aspnetcore.examples.ts";
import { authentikExamples } from "./responders/authentik.examples.ts";
import { awsAlbExamples } from "./responders/aws-alb.examples.ts";
import { awsApiGatewayExamples } from "./responders/aws-api-gateway.examples.ts";
import { awsAppsyncExamples } from "./responders/aws-appsync.examples.ts";
import { awsLambdaUrlExamples } from "./responders/aws-lambda-url.examples.ts";
import { awsWafExamples } from "./responders/aws-waf.examples.ts";
import { axumExamples } from "./responders/axum.examples.ts";
import { azureApiManagementExamples } from "./responders/azure-api-management.examples.ts";
import { azureAppServiceExamples } from "./responders/azure-app-service.examples.ts";
import { azureApplicationGatewayExamples } from "./responders/azure-application-gateway.examples.ts";
import { azureBlobStorageExamples } from "./responders/azure-blob-storage.examples.ts";
import { azureFrontDoorExamples } from "./responders/azure-front-door.examples.ts";
import { azureFunctionsExamples } from "./responders/azure-functions.examples.ts";
import { azureStaticWebAppsExamples } from "./responders/azure-static-web-apps.examples.ts";
import { browserExamples } from "./responders/browser.examples.ts";
import { btWafExamples } from "./responders/bt-waf.examples.ts";
import { bunnyExamples } from "./responders/bunny.examples.ts";
import { caddyExamples } from "./responders/caddy.examples.ts";
import { captivePortalExamples } from "./responders/captive-portal.examples.ts";
import { cdn77Examples } from "./responders/cdn77.examples.ts";
import { cherrypyExamples } from "./responders/cherrypy.examples.ts";
import { ciscoUmbrellaExamples } from "./responders/cisco-umbrella.examples.ts";
import { cloudFoundryExamples } from "./responders/cloud-foundry.examples.ts";
import { cloudflareExamples } from "./responders/cloudflare.examples.ts";
import { cloudfrontExamples } from "./responders/cloudfront.examples.ts";
import { consulExamples } from "./responders/consul.examples.ts";
import { digitaloceanAppPlatformExamples } from "./responders/digitalocean-app-platform.examples.ts";
import { djangoExamples } from "./responders/django.examples.ts";
import { djangoRestFrameworkExamples } from "./responders/django-rest-framework.examples.ts";
import { dockerRegistryExamples } from "./responders/docker-registry.examples.ts";
import { elasticsearchExamples } from "./responders/elasticsearch.examples.ts";
import { envoyExamples } from "./responders/envoy.examples.ts";
import { esriExamples } from "./responders/esri.examples.ts";
import { expressExamples } from "./responders/express.examples.ts";
import { extensionExamples } from "./responders/extension.examples.ts";
import { f5BigipExamples } from "./responders/f5-bigip.examples.ts";
import { f5BigipAsmExamples } from "./responders/f5-bigip-asm.examples.ts";
import { fastapiExamples } from "./responders/fastapi.examples.ts";
import { fastifyExamples } from "./responders/fastify.examples.ts";
import { fastlyExamples } from "./responders/fastly.examples.ts";
import { flaskExamples } from "./responders/flask.examples.ts";
import { flyIoExamples } from "./responders/fly-io.examples.ts";
import { frpExamples } from "./responders/frp.examples.ts";
import { githubPagesExamples } from "./responders/github-pages.examples.ts";
import { glassfishExamples } from "./responders/glassfish.examples.ts";
import { goNetHttpExamples } from "./responders/go-net-http.examples.ts";
import { googleCloudArmorExamples } from "./responders/google-cloud-armor.examples.ts";
import { googleCloudStorageExamples } from "./responders/google-cloud-storage.examples.ts";
import { googleFrontendExamples } from "./responders/google-frontend.examples.ts";
import { granianExamples } from "./responders/granian.examples.ts";
import { gunicornExamples } from "./responders/gunicorn.examples.ts";
import { h2oExamples } from "./responders/h2o.examples.ts";
import { hapiExamples } from "./responders/hapi.examples.ts";
import { haproxyExamples } from "./responders/haproxy.examples.ts";
import { herokuExamples } from "./responders/heroku.examples.ts";
import { honoExamples } from "./responders/hono.examples.ts";
import { httpProxyExamples } from "./responders/http-proxy.examples.ts";
import { httpProxyMiddlewareExamples } from "./responders/http-proxy-middleware.examples.ts";
import { httpServerExamples } from "./responders/http-server.examples.ts";
import { httpSysExamples } from "./responders/http-sys.examples.ts";
import { huaweiCloudWafExamples } from "./responders/huawei-cloud-waf.examples.ts";
import { huaweiObsExamples } from "./responders/huawei-obs.examples.ts";
import { hypercornExamples } from "./responders/hypercorn.examples.ts";
import { ibmApiConnectExamples } from "./responders/ibm-api-connect.examples.ts";
import { iisExamples } from "./responders/iis.examples.ts";
import { impervaExamples } from "./responders/imperva.examples.ts";
import { indusfaceExamples } from "./responders/indusface.examples.ts";
import { ingressNginxExamples } from "./responders/ingress-nginx.examples.ts";
import { jenkinsExamples } from "./responders/jenkins.examples.ts";
import { jettyExamples } from "./responders/jetty.examples.ts";
import { jsonServerExamples } from "./responders/json-server.examples.ts";
import { kamalProxyExamples } from "./responders/kamal-proxy.examples.ts";
import { keycdnExamples } from "./responders/keycdn.examples.ts";
import { knownsecJiasuleExamples } from "./responders/knownsec-jiasule.examples.ts";
import { koaExamples } from "./responders/koa.examples.ts";
import { kongExamples } from "./responders/kong.examples.ts";
import { krakendExamples } from "./responders/krakend.examples.ts";
import { ktorExamples } from "./responders/ktor.examples.ts";
import { kubeApiserverExamples } from "./responders/kube-apiserver.examples.ts";
import { laravelExamples } from "./responders/laravel.examples.ts";
import { lighttpdExamples } from "./responders/lighttpd.examples.ts";
import { linkedinExamples } from "./responders/linkedin.examples.ts";
import { linkerdExamples } from "./responders/linkerd.examples.ts";
import { litespeedExamples } from "./responders/litespeed.examples.ts";
import { liveServerExamples } from "./responders/live-server.examples.ts";
import { localtunnelExamples } from "./responders/localtunnel.examples.ts";
import { microsoftExamples } from "./responders/microsoft.examples.ts";
import { minioExamples } from "./responders/minio.examples.ts";
import { modsecurityExamples } from "./responders/modsecurity.examples.ts";
import { myownfreehostExamples } from "./responders/myownfreehost.examples.ts";
import { nestjsExamples } from "./responders/nestjs.examples.ts";
import { netlifyExamples } from "./responders/netlify.examples.ts";
import { nextExamples } from "./responders/next.examples.ts";
import { nghttpxExamples } from "./responders/nghttpx.examples.ts";
import { nginxExamples } from "./responders/nginx.examples.ts";
import { nginxUnitExamples } from "./responders/nginx-unit.examples.ts";
import { ngrokExamples } from "./responders/ngrok.examples.ts";
import { nguardxExamples } from "./responders/nguardx.examples.ts";
import { nodeExamples } from "./responders/node.examples.ts";
import { nuxtExamples } from "./responders/nuxt.examples.ts";
import { openrestyExamples } from "./responders/openresty.examples.ts";
import { pantheonExamples } from "./responders/pantheon.examples.ts";
import { phoenixExamples } from "./responders/phoenix.examples.ts";
import { phpExamples } from "./responders/php.examples.ts";
import { pomeriumExamples } from "./responders/pomerium.examples.ts";
import { postgrestServerExamples } from "./responders/postgrest-server.examples.ts";
import { privoxyExamples } from "./responders/privoxy.examples.ts";
import { pumaExamples } from "./responders/puma.examples.ts";
import { pythonHttpServerExamples } from "./responders/python-http-server.examples.ts";
import { qratorExamples } from "./responders/qrator.examples.ts";
import { rackProtectionExamples } from "./responders/rack-protection.examples.ts";
import { railsExamples } from "./responders/rails.examples.ts";
import { railwayExamples } from "./responders/railway.examples.ts";
import { renderExamples } from "./responders/render.examples.ts";
import { restifyExamples } from "./responders/restify.examples.ts";
import { ruishuExamples } from "./responders/ruishu.examples.ts";
import { safelineExamples } from "./responders/safeline.examples.ts";
import { serveExamples } from "./responders/serve.examples.ts";
import { serviceWorkerExamples } from "./responders/service-worker.examples.ts";
import { shopifyExamples } from "./responders/shopify.examples.ts";
import { sinatraExamples } from "./responders/sinatra.examples.ts";
import { skipperExamples } from "./responders/skipper.examples.ts";
import { sozuExamples } from "./responders/sozu.examples.ts";
import { springExamples } from "./responders/spring.examples.ts";
import { springCloudGatewayExamples } from "./responders/spring-cloud-gateway.examples.ts";
import { squidExamples } from "./responders/squid.examples.ts";
import { sucuriExamples } from "./responders/sucuri.examples.ts";
import { symfonyExamples } from "./responders/symfony.examples.ts";
import { tencentCdnExamples } from "./responders/tencent-cdn.examples.ts";
import { tencentCloudExamples } from "./responders/tencent-cloud.examples.ts";
import { tencentEdgeoneExamples } from "./responders/tencent-edgeone.examples.ts";
import { tengineExamples } from "./responders/tengine.examples.ts";
import { tinyproxyExamples } from "./responders/tinyproxy.examples.ts";
import { tomcatExamples } from "./responders/tomcat.examples.ts";
import { traefikExamples } from "./responders/traefik.examples.ts";
import { trafficserverExamples } from "./responders/trafficserver.examples.ts";
import { twitterExamples } from "./responders/twitter.examples.ts";
import { tykExamples } from "./responders/tyk.examples.ts";
import { uvicornExamples } from "./responders/uvicorn.examples.ts";
import { uwsgiExamples } from "./responders/uwsgi.examples.ts";
import { varnishExamples } from "./responders/varnish.examples.ts";
import { vercelExamples } from "./responders/vercel.examples.ts";
import { viteExamples } from "./responders/vite.examples.ts";
import { waitressExamples } from "./responders/waitress.examples.ts";
import { webpackDevServerExamples } from "./responders/webpack-dev-server.examples.ts";
import { webrickExamples } from "./responders/webrick.examples.ts";
import { wordfenceExamples } from "./responders/wordfence.examples.ts";
import { wordpressExamples } from "./responders/wordpress.examples.ts";
import { wsExamples } from "./responders/ws.examples.ts";
import { zscalerExamples } from "./responders/zscaler.examples.ts";
import type { responders } from "./responders.ts";
import { status400Examples } from "./statuses/400.examples.ts";
import { status403Examples } from "./statuses/403.examples.ts";
import { status404Examples } from "./statuses/404.examples.ts";
import { status405Examples } from "./statuses/405.examples.ts";
import { status406Examples } from "./statuses/406.examples.ts";
import { status412Examples } from "./statuses/412.examples.ts";
import { status413Examples } from "./statuses/413.examples.ts";
import { status414Examples } from "./statuses/414.examples.ts";
import { status415Examples } from "./statuses/415.examples.ts";
import { status416Examples } from "./statuses/416.examples.ts";
import { status426Examples } from "./statuses/426.examples.ts";
import { status428Examples } from "./statuses/428.examples.ts";
import { status429Examples } from "./statuses/429.examples.ts";
import { status431Examples } from "./statuses/431.examples.ts";
import { status449Examples } from "./statuses/449.examples.ts";
import { status451Examples } from "./statuses/451.examples.ts";
import { status500Examples } from "./statuses/500.examples.ts";
import { status501Examples } from "./statuses/501.examples.ts";
import { status502Examples } from "./statuses/502.examples.ts";
import { status503Examples } from "./statuses/503.examples.ts";
import { status504Examples } from "./statuses/504.examples.ts";
import { status507Examples } from "./statuses/507.examples.ts";
import { status508Examples } from "./statuses/508.examples.ts";
import { status509Examples } from "./statuses/509.examples.ts";
import { status511Examples } from "./statuses/511.examples.ts";
import type { statuses } from "./statuses.ts";

export const responderExamples: { readonly [Id in ResponderId]: ResponderExamples<(typeof responders)[Id]> } =
  {
    "360-anyu": anyu360Examples,
    akamai: akamaiExamples,
    "alibaba-cloud": alibabaCloudExamples,
    "alibaba-cloud-api-gateway": alibabaCloudApiGatewayExamples,
    "alibaba-cloud-waf": alibabaCloudWafExamples,
    "aliyun-oss": aliyunOssExamples,
    "amazon-opensearch-serverless": amazonOpensearchServerlessExamples,
    "amazon-s3": amazonS3Examples,
    apache: apacheExamples,
    apisix: apisixExamples,
    application: applicationExamples,
    aspnetcore: aspnetcoreExamples,
    authentik: authentikExamples,
    "aws-alb": awsAlbExamples,
    "aws-api-gateway": awsApiGatewayExamples,
    "aws-appsync": awsAppsyncExamples,
    "aws-lambda-url": awsLambdaUrlExamples,
    "aws-waf": awsWafExamples,
    axum: axumExamples,
    "azure-api-management": azureApiManagementExamples,
    "azure-app-service": azureAppServiceExamples,
    "azure-application-gateway": azureApplicationGatewayExamples,
    "azure-blob-storage": azureBlobStorageExamples,
    "azure-front-door": azureFrontDoorExamples,
    "azure-functions": azureFunctionsExamples,
    "azure-static-web-apps": azureStaticWebAppsExamples,
    browser: browserExamples,
    "bt-waf": btWafExamples,
    bunny: bunnyExamples,
    caddy: caddyExamples,
    "captive-portal": captivePortalExamples,
    cdn77: cdn77Examples,
    cherrypy: cherrypyExamples,
    "cisco-umbrella": ciscoUmbrellaExamples,
    "cloud-foundry": cloudFoundryExamples,
    cloudflare: cloudflareExamples,
    cloudfront: cloudfrontExamples,
    consul: consulExamples,
    "digitalocean-app-platform": digitaloceanAppPlatformExamples,
    django: djangoExamples,
    "django-rest-framework": djangoRestFrameworkExamples,
    "docker-registry": dockerRegistryExamples,
    elasticsearch: elasticsearchExamples,
    envoy: envoyExamples,
    esri: esriExamples,
    express: expressExamples,
    extension: extensionExamples,
    "f5-bigip": f5BigipExamples,
    "f5-bigip-asm": f5BigipAsmExamples,
    fastapi: fastapiExamples,
    fastify: fastifyExamples,
    fastly: fastlyExamples,
    flask: flaskExamples,
    "fly-io": flyIoExamples,
    frp: frpExamples,
    "github-pages": githubPagesExamples,
    glassfish: glassfishExamples,
    "go-net-http": goNetHttpExamples,
    "google-cloud-armor": googleCloudArmorExamples,
    "google-cloud-storage": googleCloudStorageExamples,
    "google-frontend": googleFrontendExamples,
    granian: granianExamples,
    gunicorn: gunicornExamples,
    h2o: h2oExamples,
    hapi: hapiExamples,
    haproxy: haproxyExamples,
    heroku: herokuExamples,
    hono: honoExamples,
    "http-proxy": httpProxyExamples,
    "http-proxy-middleware": httpProxyMiddlewareExamples,
    "http-server": httpServerExamples,
    "http-sys": httpSysExamples,
    "huawei-cloud-waf": huaweiCloudWafExamples,
    "huawei-obs": huaweiObsExamples,
    hypercorn: hypercornExamples,
    "ibm-api-connect": ibmApiConnectExamples,
    iis: iisExamples,
    imperva: impervaExamples,
    indusface: indusfaceExamples,
    "ingress-nginx": ingressNginxExamples,
    jenkins: jenkinsExamples,
    jetty: jettyExamples,
    "json-server": jsonServerExamples,
    "kamal-proxy": kamalProxyExamples,
    keycdn: keycdnExamples,
    "knownsec-jiasule": knownsecJiasuleExamples,
    koa: koaExamples,
    kong: kongExamples,
    krakend: krakendExamples,
    ktor: ktorExamples,
    "kube-apiserver": kubeApiserverExamples,
    laravel: laravelExamples,
    lighttpd: lighttpdExamples,
    linkedin: linkedinExamples,
    linkerd: linkerdExamples,
    litespeed: litespeedExamples,
    "live-server": liveServerExamples,
    localtunnel: localtunnelExamples,
    microsoft: microsoftExamples,
    minio: minioExamples,
    modsecurity: modsecurityExamples,
    myownfreehost: myownfreehostExamples,
    nestjs: nestjsExamples,
    netlify: netlifyExamples,
    next: nextExamples,
    nghttpx: nghttpxExamples,
    nginx: nginxExamples,
    "nginx-unit": nginxUnitExamples,
    ngrok: ngrokExamples,
    nguardx: nguardxExamples,
    node: nodeExamples,
    nuxt: nuxtExamples,
    openresty: openrestyExamples,
    pantheon: pantheonExamples,
    phoenix: phoenixExamples,
    php: phpExamples,
    pomerium: pomeriumExamples,
    "postgrest-server": postgrestServerExamples,
    privoxy: privoxyExamples,
    puma: pumaExamples,
    "python-http-server": pythonHttpServerExamples,
    qrator: qratorExamples,
    "rack-protection": rackProtectionExamples,
    rails: railsExamples,
    railway: railwayExamples,
    render: renderExamples,
    restify: restifyExamples,
    ruishu: ruishuExamples,
    safeline: safelineExamples,
    serve: serveExamples,
    "service-worker": serviceWorkerExamples,
    shopify: shopifyExamples,
    sinatra: sinatraExamples,
    skipper: skipperExamples,
    sozu: sozuExamples,
    spring: springExamples,
    "spring-cloud-gateway": springCloudGatewayExamples,
    squid: squidExamples,
    sucuri: sucuriExamples,
    symfony: symfonyExamples,
    "tencent-cdn": tencentCdnExamples,
    "tencent-cloud": tencentCloudExamples,
    "tencent-edgeone": tencentEdgeoneExamples,
    tengine: tengineExamples,
    tinyproxy: tinyproxyExamples,
    tomcat: tomcatExamples,
    traefik: traefikExamples,
    trafficserver: trafficserverExamples,
    twitter: twitterExamples,
    tyk: tykExamples,
    uvicorn: uvicornExamples,
    uwsgi: uwsgiExamples,
    varnish: varnishExamples,
    vercel: vercelExamples,
    vite: viteExamples,
    waitress: waitressExamples,
    "webpack-dev-server": webpackDevServerExamples,
    webrick: webrickExamples,
    wordfence: wordfenceExamples,
    wordpress: wordpressExamples,
    ws: wsExamples,
    zscaler: zscalerExamples,
  };

export const mannerExamples: { readonly [Id in MannerId]: ExamplesOf<(typeof manners)[Id]> } = {
  "denies-by-rule": denialExamples,
  "nginx-family": nginxFamilyExamples,
  "refuses-malformed-requests": malformedRequestExamples,
  "serves-files": staticFileExamples,
  webdav: webdavExamples,
};

export const statusExamples: WithCauses<typeof statuses> = {
  400: status400Examples,
  403: status403Examples,
  404: status404Examples,
  405: status405Examples,
  406: status406Examples,
  412: status412Examples,
  413: status413Examples,
  414: status414Examples,
  415: status415Examples,
  416: status416Examples,
  426: status426Examples,
  428: status428Examples,
  429: status429Examples,
  431: status431Examples,
  449: status449Examples,
  451: status451Examples,
  500: status500Examples,
  501: status501Examples,
  502: status502Examples,
  503: status503Examples,
  504: status504Examples,
  507: status507Examples,
  508: status508Examples,
  509: status509Examples,
  511: status511Examples,
};

export const causeExamples: WithCauses<typeof causes> = {
  abp: abpExamples,
  "account-allowance": accountAllowanceExamples,
  "account-credentials": accountCredentialsExamples,
  "account-terms": accountTermsExamples,
  "actix-web": actixWebExamples,
  "address-in-path": addressInPathExamples,
  adonisjs: adonisjsExamples,
  adyen: adyenExamples,
  aiohttp: aiohttpExamples,
  airflow: airflowExamples,
  airtable: airtableExamples,
  algolia: algoliaExamples,
  "alibaba-sms": alibabaSmsExamples,
  alipay: alipayExamples,
  alpaca: alpacaExamples,
  "already-there": alreadyThereExamples,
  amadeus: amadeusExamples,
  amap: amapExamples,
  "angular-dev-server": angularDevServerExamples,
  anthropic: anthropicExamples,
  "api-platform": apiPlatformExamples,
  apigee: apigeeExamples,
  application: applicationCauseExamples,
  "application-unexplained": applicationUnexplainedExamples,
  appwrite: appwriteExamples,
  "artifact-repositories": artifactRepositoriesExamples,
  "aspnet-request-validation": aspnetRequestValidationExamples,
  astro: astroExamples,
  atlassian: atlassianExamples,
  auth: authExamples,
  "auth-js": authJsExamples,
  "auth-unexplained": authUnexplainedExamples,
  "auth-words": authWordsExamples,
  auth0: auth0Examples,
  authelia: autheliaExamples,
  "aws-errors": awsErrorsExamples,
  "azure-devops": azureDevopsExamples,
  "azure-openai": azureOpenaiExamples,
  "azure-resource-manager": azureResourceManagerExamples,
  backblaze: backblazeExamples,
  "baidu-ai": baiduAiExamples,
  "baidu-map": baiduMapExamples,
  "blockchain-nodes": blockchainNodesExamples,
  bottle: bottleExamples,
  box: boxExamples,
  "broken-response": brokenResponseExamples,
  "browser-policy": browserPolicyExamples,
  cache: cacheExamples,
  cakephp: cakephpExamples,
  "calls-of-services": callsOfServicesExamples,
  "challenge-page": challengePageExamples,
  "chinese-pages": chinesePagesExamples,
  "chinese-words": chineseWordsExamples,
  clerk: clerkExamples,
  clickhouse: clickhouseExamples,
  "client-gone": clientGoneExamples,
  "cloud-codes": cloudCodesExamples,
  "cloudflare-interface": cloudflareInterfaceExamples,
  cloudinary: cloudinaryExamples,
  codeigniter: codeigniterExamples,
  cognito: cognitoExamples,
  "coin-prices": coinPricesExamples,
  conditional: conditionalExamples,
  conflict: conflictExamples,
  connection: connectionExamples,
  "connection-unnamed": connectionUnnamedExamples,
  contentful: contentfulExamples,
  "cookie-challenge": cookieChallengeExamples,
  cors: corsExamples,
  "cors-cached-copy": corsCachedCopyExamples,
  "cosmos-db": cosmosDbExamples,
  couchdb: couchdbExamples,
  crates: cratesExamples,
  "csp-silence": cspSilenceExamples,
  csrf: csrfExamples,
  daphne: daphneExamples,
  dashscope: dashscopeExamples,
  "data-rules": dataRulesExamples,
  "database-drivers": databaseDriversExamples,
  "database-refusal": databaseRefusalExamples,
  dingtalk: dingtalkExamples,
  directus: directusExamples,
  discord: discordExamples,
  discourse: discourseExamples,
  "docker-engine": dockerEngineExamples,
  docusign: docusignExamples,
  dropbox: dropboxExamples,
  "dropped-field": droppedFieldExamples,
  dropwizard: dropwizardExamples,
  drupal: drupalExamples,
  "drupal-callers": drupalCallersExamples,
  "drupal-routes": drupalRoutesExamples,
  "embedding-refused": embeddingRefusedExamples,
  entra: entraExamples,
  etherscan: etherscanExamples,
  "event-stream": eventStreamExamples,
  "exception-shown": exceptionShownExamples,
  feathers: feathersExamples,
  fediverse: fediverseExamples,
  feishu: feishuExamples,
  "fetch-mode": fetchModeExamples,
  "firebase-auth": firebaseAuthExamples,
  "firebase-database": firebaseDatabaseExamples,
  "firebase-hosting": firebaseHostingExamples,
  "flask-jwt-extended": flaskJwtExtendedExamples,
  "fluent-validation": fluentValidationExamples,
  frappe: frappeExamples,
  freshdesk: freshdeskExamples,
  ghost: ghostExamples,
  gitea: giteaExamples,
  github: githubExamples,
  "github-hidden": githubHiddenExamples,
  gitlab: gitlabExamples,
  "gitlab-page": gitlabPageExamples,
  "go-echo": goEchoExamples,
  "go-fiber": goFiberExamples,
  "go-gin": goGinExamples,
  "go-handlers": goHandlersExamples,
  "google-api": googleApiExamples,
  "google-apis": googleApisExamples,
  "google-maps": googleMapsExamples,
  gradio: gradioExamples,
  grafana: grafanaExamples,
  graphql: graphqlExamples,
  grpc: grpcExamples,
  "grpc-gateway": grpcGatewayExamples,
  handshake: handshakeExamples,
  harbor: harborExamples,
  hasura: hasuraExamples,
  "health-report": healthReportExamples,
  "hidden-rights": hiddenRightsExamples,
  "hosting-panels": hostingPanelsExamples,
  "https-at-http-page": httpsAtHttpPageExamples,
  "huawei-api-gateway": huaweiApiGatewayExamples,
  hubspot: hubspotExamples,
  "hugging-face": huggingFaceExamples,
  immich: immichExamples,
  influxdb: influxdbExamples,
  "inner-status": innerStatusExamples,
  intercom: intercomExamples,
  "java-guards": javaGuardsExamples,
  jellyfin: jellyfinExamples,
  jira: jiraExamples,
  joomla: joomlaExamples,
  joplin: joplinExamples,
  jupyter: jupyterExamples,
  "kept-back-by-preflight": keptBackByPreflightExamples,
  keycloak: keycloakExamples,
  keystonejs: keystonejsExamples,
  kibana: kibanaExamples,
  knative: knativeExamples,
  kubo: kuboExamples,
  limits: limitExamples,
  line: lineExamples,
  litestar: litestarExamples,
  "local-development": localDevelopmentExamples,
  "local-network": localNetworkExamples,
  "login-attempt": loginAttemptExamples,
  "login-by-fetch": loginByFetchExamples,
  loki: lokiExamples,
  magento: magentoExamples,
  "magento-callers": magentoCallersExamples,
  "magento-failures": magentoFailuresExamples,
  "mail-services": mailServicesExamples,
  mailchimp: mailchimpExamples,
  mapbox: mapboxExamples,
  mashery: masheryExamples,
  matrix: matrixExamples,
  mattermost: mattermostExamples,
  "media-types": mediaTypesExamples,
  medusa: medusaExamples,
  meilisearch: meilisearchExamples,
  meta: metaExamples,
  metabase: metabaseExamples,
  method: methodExamples,
  micronaut: micronautExamples,
  "microsoft-graph": microsoftGraphExamples,
  "misleading-success": misleadingSuccessExamples,
  "model-interfaces": modelInterfacesExamples,
  "model-plans": modelPlansExamples,
  "model-refusals": modelRefusalsExamples,
  "model-servers": modelServersExamples,
  "model-vendors": modelVendorsExamples,
  moodle: moodleExamples,
  n8n: n8nExamples,
  nacos: nacosExamples,
  "named-codes": namedCodesExamples,
  "named-reasons": namedReasonsExamples,
  neo4j: neo4jExamples,
  "network-filters": networkFiltersExamples,
  newsapi: newsapiExamples,
  nextcloud: nextcloudExamples,
  "no-room": noRoomExamples,
  nomad: nomadExamples,
  "not-found": notFoundExamples,
  notion: notionExamples,
  npm: npmExamples,
  "oauth-client": oauthClientExamples,
  "oauth2-proxy": oauth2ProxyExamples,
  "object-storage": objectStorageExamples,
  "object-storage-cors": objectStorageCorsExamples,
  "object-storage-denied": objectStorageDeniedExamples,
  "object-storage-endpoint": objectStorageEndpointExamples,
  "object-storage-links": objectStorageLinksExamples,
  "object-storage-uploads": objectStorageUploadsExamples,
  octoprint: octoprintExamples,
  odoo: odooExamples,
  ogc: ogcExamples,
  okta: oktaExamples,
  ollama: ollamaExamples,
  "one-api": oneApiExamples,
  openai: openaiExamples,
  openstreetmap: openstreetmapExamples,
  openweather: openweatherExamples,
  "origin-refusals": originRefusalsExamples,
  ory: oryExamples,
  "other-firewalls": otherFirewallExamples,
  "out-of-service": outOfServiceExamples,
  "page-at-interface": pageAtInterfaceExamples,
  "page-instead": pageInsteadExamples,
  "parse-server": parseServerExamples,
  passenger: passengerExamples,
  "path-prefix": pathPrefixExamples,
  "payload-cms": payloadCmsExamples,
  paypal: paypalExamples,
  "pi-hole": piHoleExamples,
  plaid: plaidExamples,
  plausible: plausibleExamples,
  "play-framework": playFrameworkExamples,
  "pocketbase-records": pocketbaseRecordsExamples,
  "pocketbase-rules": pocketbaseRulesExamples,
  "pocketbase-tokens": pocketbaseTokensExamples,
  portainer: portainerExamples,
  postgrest: postgrestExamples,
  preflight: preflightExamples,
  "preflight-rules": preflightRulesExamples,
  "preflight-unseen": preflightUnseenExamples,
  prestashop: prestashopExamples,
  prometheus: prometheusExamples,
  "protection-services": protectionServicesExamples,
  "protocol-refused": protocolRefusedExamples,
  proxmox: proxmoxExamples,
  "proxy-account": proxyAccountExamples,
  pypi: pypiExamples,
  qiniu: qiniuExamples,
  quickbooks: quickbooksExamples,
  rabbitmq: rabbitmqExamples,
  "react-router": reactRouterExamples,
  reddit: redditExamples,
  redirect: redirectExamples,
  "redirect-address": redirectAddressExamples,
  "redirect-among-private": redirectAmongPrivateExamples,
  "redirect-login": redirectLoginExamples,
  "redirect-loop": redirectLoopExamples,
  "redirect-method": redirectMethodExamples,
  refusal: refusalExamples,
  "refusal-unexplained": refusalUnexplainedExamples,
  "refused-by-browser": refusedByBrowserExamples,
  "refused-domain": refusedDomainExamples,
  replicate: replicateExamples,
  "request-body": requestBodyExamples,
  "request-body-unread": requestBodyUnreadExamples,
  "request-fields": requestFieldsExamples,
  "request-size": requestSizeExamples,
  "request-unexplained": requestUnexplainedExamples,
  resteasy: resteasyExamples,
  ringcentral: ringcentralExamples,
  "rocket-chat": rocketChatExamples,
  "rocket-rs": rocketRsExamples,
  "ruby-grape": rubyGrapeExamples,
  saleor: saleorExamples,
  salesforce: salesforceExamples,
  sanic: sanicExamples,
  sanity: sanityExamples,
  "script-shown": scriptShownExamples,
  sentry: sentryExamples,
  "service-discovery": serviceDiscoveryExamples,
  "service-worker": serviceWorkerCauseExamples,
  sharepoint: sharepointExamples,
  signalr: signalrExamples,
  "since-it-worked": sinceItWorkedExamples,
  slack: slackExamples,
  slim: slimExamples,
  soap: soapExamples,
  "socket-io": socketIoExamples,
  solr: solrExamples,
  sonarqube: sonarqubeExamples,
  spotify: spotifyExamples,
  "spring-sentences": springSentencesExamples,
  square: squareExamples,
  "state-words": stateWordsExamples,
  "status-misuse": statusMisuseExamples,
  strapi: strapiExamples,
  stripe: stripeExamples,
  struts: strutsExamples,
  supabase: supabaseExamples,
  "supabase-functions": supabaseFunctionsExamples,
  sveltekit: sveltekitExamples,
  synology: synologyExamples,
  telegram: telegramExamples,
  thinkphp: thinkphpExamples,
  "thrown-refusals": thrownRefusalsExamples,
  tiktok: tiktokExamples,
  tls: tlsExamples,
  todoist: todoistExamples,
  tornado: tornadoExamples,
  transmission: transmissionExamples,
  trpc: trpcExamples,
  twilio: twilioExamples,
  twitch: twitchExamples,
  typesense: typesenseExamples,
  undertow: undertowExamples,
  "unset-settings": unsetSettingsExamples,
  "untrusted-proxy": untrustedProxyExamples,
  upstream: upstreamExamples,
  "upstream-unexplained": upstreamUnexplainedExamples,
  vapor: vaporExamples,
  vault: vaultExamples,
  "vector-databases": vectorDatabasesExamples,
  verdaccio: verdaccioExamples,
  vertx: vertxExamples,
  "warp-rs": warpRsExamples,
  weblogic: weblogicExamples,
  webob: webobExamples,
  "websocket-refused": websocketRefusedExamples,
  websphere: websphereExamples,
  wechat: wechatExamples,
  wikimedia: wikimediaExamples,
  "withheld-cookie": withheldCookieExamples,
  "work-tools": workToolsExamples,
  wso2: wso2Examples,
  xero: xeroExamples,
  yii: yiiExamples,
  zendesk: zendeskExamples,
  zhipu: zhipuExamples,
  zoom: zoomExamples,
};

export const checkExamples: { [Id in keyof typeof checks]: ExamplesOfChecks<(typeof checks)[Id]> } = {
  body: bodyCheckExamples,
  caching: cachingCheckExamples,
  challenge: challengeCheckExamples,
  content: contentCheckExamples,
  "content-type": contentTypeCheckExamples,
  cors: corsCheckExamples,
  "event-stream": eventStreamCheckExamples,
  graphql: graphqlCheckExamples,
  location: locationCheckExamples,
  method: methodCheckExamples,
  protection: protectionCheckExamples,
  redirect: redirectCheckExamples,
  "redirect-followed": redirectFollowedCheckExamples,
  "redirect-reason": redirectReasonCheckExamples,
  "set-cookie": setCookieCheckExamples,
  unasked: unaskedCheckExamples,
};
