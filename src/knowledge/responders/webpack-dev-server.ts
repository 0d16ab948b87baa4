import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { asksForFile } from "../../diagnosis/condition/path.ts";
import { method, resourceType } from "../../diagnosis/condition/request.ts";
import { field, mediaType } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const DEV_SERVER = docs("webpack: devServer", "https://webpack.js.org/configuration/dev-server/");
const { likely, usual, possible, proven } = causesOf("webpack-dev-server", DEV_SERVER);

const invalidHost = body(/^Invalid (?:Host|Host\/Origin|Origin) header$/);
const everything = all(
  field("access-control-allow-origin", /^\*$/),
  field("access-control-allow-methods", /^\*$/),
  field("access-control-allow-headers", /^\*$/),
  field("x-powered-by", /^Express$/),
);
/** Its own refusal of cross-origin reads on top of Express; helmet, which sets the same, hides Express. */
const stamped = all(
  field("cross-origin-resource-policy", /^same-origin$/),
  field("x-powered-by", /^Express$/),
);
const noRoute = body(/<pre>Cannot [A-Z]+ /);
const here = all(inside("webpack-dev-server"), body(/./));
/** Create React App names the error of its proxy at the end of the sentence. */
const failedWith = (codes: string, target = "") =>
  body(new RegExp(`^Proxy error: Could not proxy request [^\\n]{1,300}${target}\\((?:${codes})\\)`));
const CERTIFICATE =
  "CERT_[A-Z_]{3,60}|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_[A-Z_]{3,60}|ERR_TLS_CERT_ALTNAME_INVALID";
const TLS = "EPROTO|ERR_SSL_[A-Z0-9_]{3,80}";
const UNREACHABLE = "ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN";
/** Another reason than that nothing listens, or that the target hung up. */
const otherFault = failedWith(
  `${CERTIFICATE}|${TLS}|${UNREACHABLE}|HPE_[A-Z_]{3,60}|ENOTFOUND|EAI_[A-Z]{2,20}|ENOENT`,
);

export const webpackDevServer = defineResponder({
  id: "webpack-dev-server",
  name: text({ en: "webpack-dev-server", "zh-CN": "webpack-dev-server" }),
  roles: ["web-server"],
  signs: [
    wrote("invalid-host-text", invalidHost),
    // The words of Create React App's error handler for its proxy.
    wrote("proxy-error-text", body(/^Proxy error: Could not proxy request /)),
    wrote("no-route-page", all(stamped, noRoute)),
    // Vue CLI and Create React App open the dev server to every origin in three fields.
    named("open-cors-fields", everything, "framework"),
    named("resource-policy-fields", stamped, "framework"),
  ],
  over: ["express", "http-proxy"],
  causes: [
    proven("host-not-allowed", "host-not-allowed", [200, 403], invalidHost, {
      fix: [
        text({
          en: "Add the name to `devServer.allowedHosts`; or set it as hostname in `client.webSocketURL`, or let the proxy send an allowed Host.",
          "zh-CN":
            "把该主机名加入 `devServer.allowedHosts`；或设为 `client.webSocketURL` 的 hostname，或让代理发送允许的 Host。",
        }),
      ],
    }),
    proven(
      "proxy-target-refused",
      "upstream-connection-refused",
      [500, 502, 504],
      failedWith("ECONNREFUSED"),
    ),
    proven(
      "proxy-target-name",
      "upstream-dns-failure",
      [500, 502, 504],
      failedWith("ENOTFOUND|EAI_(?:AGAIN|FAIL|NODATA|NONAME)"),
    ),
    // The target of this proxy is a URL, so that a missing entry (ENOENT) is one of the name: old Node's word for it on Windows.
    likely(
      "proxy-target-name-perhaps",
      "upstream-dns-failure",
      [500, 502, 504],
      failedWith("ENOENT", " to https?://\\S{1,200} "),
    ),
    proven(
      "proxy-target-reset",
      "upstream-closed-without-response",
      [500, 502, 504],
      failedWith("ECONNRESET"),
    ),
    likely(
      "proxy-target",
      "upstream-connection-refused",
      [500, 502, 504],
      all(body(/Proxy error: Could not proxy request|ECONNREFUSED/), not(otherFault)),
    ),
    proven(
      "proxy-target-certificate",
      "upstream-tls-certificate-invalid",
      [500, 502, 504],
      failedWith(CERTIFICATE),
      {
        fix: [
          text({
            en: "Set `secure: false` for this target in the proxy's options, for development only; or, if only its authority is unknown, give that to Node by NODE_EXTRA_CA_CERTS.",
            "zh-CN":
              "仅在开发环境中，为该目标设置代理选项 `secure: false`；若只是不信任签发机构，可用 NODE_EXTRA_CA_CERTS 让 Node 信任它。",
          }),
        ],
      },
    ),
    likely("proxy-target-tls", "upstream-tls-handshake-failed", [500, 502, 504], failedWith(TLS)),
    likely("proxy-target-unreachable", "upstream-connect-timeout", [500, 502, 504], failedWith(UNREACHABLE)),
    likely(
      "proxy-target-answer",
      "upstream-invalid-response",
      [500, 502, 504],
      failedWith("HPE_[A-Z_]{3,60}"),
    ),
    possible(
      "proxy-target-closed",
      "upstream-closed-without-response",
      [500, 502, 504],
      all(body(/Proxy error: Could not proxy request/), not(otherFault)),
    ),
    likely(
      "page-for-asset",
      "spa-fallback-for-asset",
      200,
      all(
        inside("webpack-dev-server"),
        mediaType("text/html"),
        resourceType("script", "stylesheet", "image", "font"),
      ),
    ),
    likely(
      "page-for-api",
      "spa-fallback-for-api",
      200,
      all(inside("webpack-dev-server"), mediaType("text/html"), resourceType("fetch", "xhr")),
    ),
    likely("file-missing", "file-not-found", 404, all(here, asksForFile, method("GET", "HEAD"))),
    likely(
      "page-without-fallback",
      "rewrite-to-app-missing",
      404,
      all(here, not(asksForFile), resourceType("document")),
      {
        fix: [
          text({
            en: "Set `devServer.historyApiFallback: true`, so that pages of the client router get index.html.",
            "zh-CN": "设置 `devServer.historyApiFallback: true`，让前端路由的页面得到 index.html。",
          }),
        ],
      },
    ),
    likely(
      "api-not-proxied",
      "api-not-proxied",
      404,
      all(here, not(asksForFile), not(resourceType("document"))),
      {
        fix: [
          text({
            en: "Add the path to `devServer.proxy` and restart the dev server.",
            "zh-CN": "在 `devServer.proxy` 中加入该路径，并重启开发服务器。",
          }),
        ],
      },
    ),
    possible("no-route", "route-not-found", 404, noRoute),
    likely(
      "build",
      "build-error",
      500,
      any(
        body(/Module (?:not found|build failed)|Failed to compile/),
        all(inside("webpack-dev-server"), asksForFile),
      ),
    ),
    usual("proxy-slow", "upstream-response-timeout", 504),
  ],
  sources: [DEV_SERVER],
});
