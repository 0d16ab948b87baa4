// Written by `npm run registries` from the files of the folder.
import { awsAlbLogNames } from "./names/aws-alb-log.ts";
import { axiosNames } from "./names/axios.ts";
import { chromePageNames } from "./names/chrome-page.ts";
import { curlNames } from "./names/curl.ts";
import { dotnetNames } from "./names/dotnet.ts";
import { expressNames } from "./names/express.ts";
import { fetchNames } from "./names/fetch.ts";
import { firefoxPageNames } from "./names/firefox-page.ts";
import { goNames } from "./names/go.ts";
import { grpcGoNames } from "./names/grpc-go.ts";
import { haproxyNames } from "./names/haproxy.ts";
import { javaNames } from "./names/java.ts";
import { moduleLoadersNames } from "./names/module-loaders.ts";
import { nginxLogNames } from "./names/nginx-log.ts";
import { nodeNames } from "./names/node.ts";
import { phpCurlNames } from "./names/php-curl.ts";
import { phpFpmNames } from "./names/php-fpm.ts";
import { pythonNames } from "./names/python.ts";
import { safariNames } from "./names/safari.ts";
import { varnishNames } from "./names/varnish.ts";

/** What other programs, logs and browsers' pages call what the catalogue has, one file a program. */
export const clientNames = [
  awsAlbLogNames,
  axiosNames,
  chromePageNames,
  curlNames,
  dotnetNames,
  expressNames,
  fetchNames,
  firefoxPageNames,
  goNames,
  grpcGoNames,
  haproxyNames,
  javaNames,
  moduleLoadersNames,
  nginxLogNames,
  nodeNames,
  phpCurlNames,
  phpFpmNames,
  pythonNames,
  safariNames,
  varnishNames,
];
