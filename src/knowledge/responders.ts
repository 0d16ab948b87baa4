// Written by `npm run registries` from the files of the folder.
import { anyu360 } from "./responders/360-anyu.ts";
import { akamai } from "./responders/akamai.ts";
import { alibabaCloud } from "./responders/alibaba-cloud.ts";
import { alibabaCloudApiGateway } from "./responders/alibaba-cloud-api-gateway.ts";
import { alibabaCloudWaf } from "./responders/alibaba-cloud-waf.ts";
import { aliyunOss } from "./responders/aliyun-oss.ts";
import { amazonOpensearchServerless } from "./responders/amazon-opensearch-serverless.ts";
import { amazonS3 } from "./responders/amazon-s3.ts";
import { apache } from "./responders/apache.ts";
import { apisix } from "./responders/apisix.ts";
import { application } from "./responders/application.ts";
import { aspnetcore } from "./responders/aspnetcore.ts";
import { authentik } from "./responders/authentik.ts";
import { awsAlb } from "./responders/aws-alb.ts";
import { awsApiGateway } from "./responders/aws-api-gateway.ts";
import { awsAppsync } from "./responders/aws-appsync.ts";
import { awsLambdaUrl } from "./responders/aws-lambda-url.ts";
import { awsWaf } from "./responders/aws-waf.ts";
import { axum } from "./responders/axum.ts";
import { azureApiManagement } from "./responders/azure-api-management.ts";
import { azureAppService } from "./responders/azure-app-service.ts";
import { azureApplicationGateway } from "./responders/azure-application-gateway.ts";
import { azureBlobStorage } from "./responders/azure-blob-storage.ts";
import { azureFrontDoor } from "./responders/azure-front-door.ts";
import { azureFunctions } from "./responders/azure-functions.ts";
import { azureStaticWebApps } from "./responders/azure-static-web-apps.ts";
import { browser } from "./responders/browser.ts";
import { btWaf } from "./responders/bt-waf.ts";
import { bunny } from "./responders/bunny.ts";
import { caddy } from "./responders/caddy.ts";
import { captivePortal } from "./responders/captive-portal.ts";
import { cdn77 } from "./responders/cdn77.ts";
import { cherrypy } from "./responders/cherrypy.ts";
import { ciscoUmbrella } from "./responders/cisco-umbrella.ts";
import { cloudFoundry } from "./responders/cloud-foundry.ts";
import { cloudflare } from "./responders/cloudflare.ts";
import { cloudfront } from "./responders/cloudfront.ts";
import { consul } from "./responders/consul.ts";
import { digitaloceanAppPlatform } from "./responders/digitalocean-app-platform.ts";
import { django } from "./responders/django.ts";
import { djangoRestFramework } from "./responders/django-rest-framework.ts";
import { dockerRegistry } from "./responders/docker-registry.ts";
import { elasticsearch } from "./responders/elasticsearch.ts";
import { envoy } from "./responders/envoy.ts";
import { esri } from "./responders/esri.ts";
import { express } from "./responders/express.ts";
import { extension } from "./responders/extension.ts";
import { f5Bigip } from "./responders/f5-bigip.ts";
import { f5BigipAsm } from "./responders/f5-bigip-asm.ts";
import { fastapi } from "./responders/fastapi.ts";
import { fastify } from "./responders/fastify.ts";
import { fastly } from "./responders/fastly.ts";
import { flask } from "./responders/flask.ts";
import { flyIo } from "./responders/fly-io.ts";
import { frp } from "./responders/frp.ts";
import { githubPages } from "./responders/github-pages.ts";
import { glassfish } from "./responders/glassfish.ts";
import { goNetHttp } from "./responders/go-net-http.ts";
import { googleCloudArmor } from "./responders/google-cloud-armor.ts";
import { googleCloudStorage } from "./responders/google-cloud-storage.ts";
import { googleFrontend } from "./responders/google-frontend.ts";
import { granian } from "./responders/granian.ts";
import { gunicorn } from "./responders/gunicorn.ts";
import { h2o } from "./responders/h2o.ts";
import { hapi } from "./responders/hapi.ts";
import { haproxy } from "./responders/haproxy.ts";
import { heroku } from "./responders/heroku.ts";
import { hono } from "./responders/hono.ts";
import { httpProxy } from "./responders/http-proxy.ts";
import { httpProxyMiddleware } from "./responders/http-proxy-middleware.ts";
import { httpServer } from "./responders/http-server.ts";
import { httpSys } from "./responders/http-sys.ts";
import { huaweiCloudWaf } from "./responders/huawei-cloud-waf.ts";
import { huaweiObs } from "./responders/huawei-obs.ts";
import { hypercorn } from "./responders/hypercorn.ts";
import { ibmApiConnect } from "./responders/ibm-api-connect.ts";
import { iis } from "./responders/iis.ts";
import { imperva } from "./responders/imperva.ts";
import { indusface } from "./responders/indusface.ts";
import { ingressNginx } from "./responders/ingress-nginx.ts";
import { jenkins } from "./responders/jenkins.ts";
import { jetty } from "./responders/jetty.ts";
import { jsonServer } from "./responders/json-server.ts";
import { kamalProxy } from "./responders/kamal-proxy.ts";
import { keycdn } from "./responders/keycdn.ts";
import { knownsecJiasule } from "./responders/knownsec-jiasule.ts";
import { koa } from "./responders/koa.ts";
import { kong } from "./responders/kong.ts";
import { krakend } from "./responders/krakend.ts";
import { ktor } from "./responders/ktor.ts";
import { kubeApiserver } from "./responders/kube-apiserver.ts";
import { laravel } from "./responders/laravel.ts";
import { lighttpd } from "./responders/lighttpd.ts";
import { linkedin } from "./responders/linkedin.ts";
import { linkerd } from "./responders/linkerd.ts";
import { litespeed } from "./responders/litespeed.ts";
import { liveServer } from "./responders/live-server.ts";
import { localtunnel } from "./responders/localtunnel.ts";
import { microsoft } from "./responders/microsoft.ts";
import { minio } from "./responders/minio.ts";
import { modsecurity } from "./responders/modsecurity.ts";
import { myownfreehost } from "./responders/myownfreehost.ts";
import { nestjs } from "./responders/nestjs.ts";
import { netlify } from "./responders/netlify.ts";
import { next } from "./responders/next.ts";
import { nghttpx } from "./responders/nghttpx.ts";
import { nginx } from "./responders/nginx.ts";
import { nginxUnit } from "./responders/nginx-unit.ts";
import { ngrok } from "./responders/ngrok.ts";
import { nguardx } from "./responders/nguardx.ts";
import { node } from "./responders/node.ts";
import { nuxt } from "./responders/nuxt.ts";
import { openresty } from "./responders/openresty.ts";
import { pantheon } from "./responders/pantheon.ts";
import { phoenix } from "./responders/phoenix.ts";
import { php } from "./responders/php.ts";
import { pomerium } from "./responders/pomerium.ts";
import { postgrestServer } from "./responders/postgrest-server.ts";
import { privoxy } from "./responders/privoxy.ts";
import { puma } from "./responders/puma.ts";
import { pythonHttpServer } from "./responders/python-http-server.ts";
import { qrator } from "./responders/qrator.ts";
import { rackProtection } from "./responders/rack-protection.ts";
import { rails } from "./responders/rails.ts";
import { railway } from "./responders/railway.ts";
import { render } from "./responders/render.ts";
import { restify } from "./responders/restify.ts";
import { ruishu } from "./responders/ruishu.ts";
import { safeline } from "./responders/safeline.ts";
import { serve } from "./responders/serve.ts";
import { serviceWorker } from "./responders/service-worker.ts";
import { shopify } from "./responders/shopify.ts";
import { sinatra } from "./responders/sinatra.ts";
import { skipper } from "./responders/skipper.ts";
import { sozu } from "./responders/sozu.ts";
import { spring } from "./responders/spring.ts";
import { springCloudGateway } from "./responders/spring-cloud-gateway.ts";
import { squid } from "./responders/squid.ts";
import { sucuri } from "./responders/sucuri.ts";
import { symfony } from "./responders/symfony.ts";
import { tencentCdn } from "./responders/tencent-cdn.ts";
import { tencentCloud } from "./responders/tencent-cloud.ts";
import { tencentEdgeone } from "./responders/tencent-edgeone.ts";
import { tengine } from "./responders/tengine.ts";
import { tinyproxy } from "./responders/tinyproxy.ts";
import { tomcat } from "./responders/tomcat.ts";
import { traefik } from "./responders/traefik.ts";
import { trafficserver } from "./responders/trafficserver.ts";
import { twitter } from "./responders/twitter.ts";
import { tyk } from "./responders/tyk.ts";
import { uvicorn } from "./responders/uvicorn.ts";
import { uwsgi } from "./responders/uwsgi.ts";
import { varnish } from "./responders/varnish.ts";
import { vercel } from "./responders/vercel.ts";
import { vite } from "./responders/vite.ts";
import { waitress } from "./responders/waitress.ts";
import { webpackDevServer } from "./responders/webpack-dev-server.ts";
import { webrick } from "./responders/webrick.ts";
import { wordfence } from "./responders/wordfence.ts";
import { wordpress } from "./responders/wordpress.ts";
import { ws } from "./responders/ws.ts";
import { zscaler } from "./responders/zscaler.ts";

/** Every system that answers. */
export const responders = {
  "360-anyu": anyu360,
  akamai,
  "alibaba-cloud": alibabaCloud,
  "alibaba-cloud-api-gateway": alibabaCloudApiGateway,
  "alibaba-cloud-waf": alibabaCloudWaf,
  "aliyun-oss": aliyunOss,
  "amazon-opensearch-serverless": amazonOpensearchServerless,
  "amazon-s3": amazonS3,
  apache,
  apisix,
  application,
  aspnetcore,
  authentik,
  "aws-alb": awsAlb,
  "aws-api-gateway": awsApiGateway,
  "aws-appsync": awsAppsync,
  "aws-lambda-url": awsLambdaUrl,
  "aws-waf": awsWaf,
  axum,
  "azure-api-management": azureApiManagement,
  "azure-app-service": azureAppService,
  "azure-application-gateway": azureApplicationGateway,
  "azure-blob-storage": azureBlobStorage,
  "azure-front-door": azureFrontDoor,
  "azure-functions": azureFunctions,
  "azure-static-web-apps": azureStaticWebApps,
  browser,
  "bt-waf": btWaf,
  bunny,
  caddy,
  "captive-portal": captivePortal,
  cdn77,
  cherrypy,
  "cisco-umbrella": ciscoUmbrella,
  "cloud-foundry": cloudFoundry,
  cloudflare,
  cloudfront,
  consul,
  "digitalocean-app-platform": digitaloceanAppPlatform,
  django,
  "django-rest-framework": djangoRestFramework,
  "docker-registry": dockerRegistry,
  elasticsearch,
  envoy,
  esri,
  express,
  extension,
  "f5-bigip": f5Bigip,
  "f5-bigip-asm": f5BigipAsm,
  fastapi,
  fastify,
  fastly,
  flask,
  "fly-io": flyIo,
  frp,
  "github-pages": githubPages,
  glassfish,
  "go-net-http": goNetHttp,
  "google-cloud-armor": googleCloudArmor,
  "google-cloud-storage": googleCloudStorage,
  "google-frontend": googleFrontend,
  granian,
  gunicorn,
  h2o,
  hapi,
  haproxy,
  heroku,
  hono,
  "http-proxy": httpProxy,
  "http-proxy-middleware": httpProxyMiddleware,
  "http-server": httpServer,
  "http-sys": httpSys,
  "huawei-cloud-waf": huaweiCloudWaf,
  "huawei-obs": huaweiObs,
  hypercorn,
  "ibm-api-connect": ibmApiConnect,
  iis,
  imperva,
  indusface,
  "ingress-nginx": ingressNginx,
  jenkins,
  jetty,
  "json-server": jsonServer,
  "kamal-proxy": kamalProxy,
  keycdn,
  "knownsec-jiasule": knownsecJiasule,
  koa,
  kong,
  krakend,
  ktor,
  "kube-apiserver": kubeApiserver,
  laravel,
  lighttpd,
  linkedin,
  linkerd,
  litespeed,
  "live-server": liveServer,
  localtunnel,
  microsoft,
  minio,
  modsecurity,
  myownfreehost,
  nestjs,
  netlify,
  next,
  nghttpx,
  nginx,
  "nginx-unit": nginxUnit,
  ngrok,
  nguardx,
  node,
  nuxt,
  openresty,
  pantheon,
  phoenix,
  php,
  pomerium,
  "postgrest-server": postgrestServer,
  privoxy,
  puma,
  "python-http-server": pythonHttpServer,
  qrator,
  "rack-protection": rackProtection,
  rails,
  railway,
  render,
  restify,
  ruishu,
  safeline,
  serve,
  "service-worker": serviceWorker,
  shopify,
  sinatra,
  skipper,
  sozu,
  spring,
  "spring-cloud-gateway": springCloudGateway,
  squid,
  sucuri,
  symfony,
  "tencent-cdn": tencentCdn,
  "tencent-cloud": tencentCloud,
  "tencent-edgeone": tencentEdgeone,
  tengine,
  tinyproxy,
  tomcat,
  traefik,
  trafficserver,
  twitter,
  tyk,
  uvicorn,
  uwsgi,
  varnish,
  vercel,
  vite,
  waitress,
  "webpack-dev-server": webpackDevServer,
  webrick,
  wordfence,
  wordpress,
  ws,
  zscaler,
};
