import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { isLoopbackOrPrivate } from "../../diagnosis/condition/origin.ts";
import { asksForDotFile, asksForFile, path } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan, resourceType, sent } from "../../diagnosis/condition/request.ts";
import {
  errorStatus,
  field,
  lacks,
  mediaType,
  status,
  statusText,
} from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const SERVER = docs("Vite: server options", "https://vite.dev/config/server-options");
const TROUBLE = docs("Vite: troubleshooting", "https://vite.dev/guide/troubleshooting");
const { says, states, likely, usual, possible, proven } = causesOf("vite", SERVER, TROUBLE);

const ownPath = path(/^\/(?:@vite\/|@id\/|@fs\/|@react-refresh$|node_modules\/\.vite\/)/);
const blockedHost = body(/^Blocked request\. This host \(/);

const isNear = holds((c) => isLoopbackOrPrivate(c.url?.hostname ?? ""));
/**
 * What Vite writes itself, as its middlewares do: modules, pages and files that are to be asked for again (bundled
 * dependencies never), a 304 with nothing but the date, errors without a type or with one that names no encoding.
 * Other servers of Node's write a tag into a 304, an encoding into a type, and files that may be kept.
 */
const ownForm = any(
  all(
    status(200, 206),
    any(
      all(field("cache-control", /^no-cache$/), field("etag", /^W\//)),
      field("cache-control", /^max-age=31536000,immutable$/),
    ),
  ),
  all(status(304), sent("if-none-match", /^W\//), lacks("etag"), lacks("cache-control")),
  all(
    errorStatus,
    lacks("etag"),
    any(lacks("content-type"), field("content-type", /^text\/(?:plain|html)$/)),
  ),
);
/** The dev server: Vary and Keep-Alive alone are of any server of Node's that asks whose page it is. */
const plainDevServer = all(
  field("vary", /^Origin$/i),
  field("keep-alive", /^timeout=5\b/),
  ownForm,
  lacks("server"),
  lacks("x-powered-by"),
  // Off unless `server.cors` says so, and on in servers that answer any origin.
  not(field("access-control-allow-credentials")),
  not(mediaType("json")),
  not(field("set-cookie")),
  isNear,
);
/** What it answers for a target that it cannot reach: the type, no words; 502 from 8 on, before 6 without Vary. */
const failedProxy = all(
  status(500, 502),
  field("content-type", /^text\/plain$/),
  bodyless,
  // Node before 16 keeps the connection without saying for how long; the head goes out before the empty end, hence in chunks.
  any(
    field("keep-alive", /^timeout=5\b/),
    all(field("connection", /^keep-alive$/i), field("transfer-encoding", /^chunked$/i)),
  ),
  lacks("server"),
  lacks("x-powered-by"),
);
const module = any(resourceType("script", "stylesheet"), asksForFile);

/** What to do about a page that asks for dependencies of an earlier bundling. */
const rebuilt = {
  why: text({
    en: "Vite bundled its dependencies anew or was restarted, and this page still asks the old way; mostly a reload is enough.",
    "zh-CN": "Vite 重新打包了依赖或已重启，而页面仍按旧的方式请求；多数情况下重新加载即可。",
  }),
  fix: [
    text({
      en: "Stop Vite, delete node_modules/.vite and start it again (vite --force does the same).",
      "zh-CN": "停止 Vite，删除 node_modules/.vite 后重新启动（vite --force 效果相同）。",
    }),
    text({
      en: "Name the dependency that Vite finds late in optimizeDeps.include; a linked one may belong into optimizeDeps.exclude.",
      "zh-CN":
        "把 Vite 迟迟才发现的依赖写进 optimizeDeps.include；链接的依赖可能应写进 optimizeDeps.exclude。",
    }),
    text({
      en: "Let no container volume, service worker or proxy keep old copies of /node_modules/.vite/.",
      "zh-CN": "不要让容器卷、Service Worker 或代理保留 /node_modules/.vite/ 的旧副本。",
    }),
  ],
  confirm: text({
    en: 'Vite\'s terminal says "optimized dependencies changed. reloading", or after a restart "Re-optimizing dependencies"; the v= in the address differs from that of a fresh page.',
    "zh-CN":
      "Vite 终端显示“optimized dependencies changed. reloading”，重启后则可能是“Re-optimizing dependencies”；地址中的 v= 与新页面里的不同。",
  }),
};

export const vite = defineResponder({
  id: "vite",
  name: text({ en: "Vite", "zh-CN": "Vite" }),
  roles: ["web-server"],
  signs: [
    wrote("blocked-host", blockedHost),
    wrote(
      "client-script",
      body(
        /<script type="module" src="(?:\/[\w./-]*)?\/@vite\/client">|from "\/@vite\/client"|import \{ ErrorOverlay \}/,
      ),
    ),
    wrote(
      "refused-page",
      body(/outside of Vite serving allow list|server is configured with a public base URL of/),
    ),
    wrote("outdated-phrase", all(status(504), statusText("Outdated"))),
    named("own-path", ownPath),
    named("plain-dev-server", plainDevServer),
    named("failed-proxy", failedProxy),
  ],
  causes: [
    proven("host-not-allowed", "host-not-allowed", 403, blockedHost, {
      why: text({
        en: "Besides localhost and IP addresses, Vite serves only host names that it was told of, and this one is not among them.",
        "zh-CN": "除 localhost 和 IP 地址外，Vite 只为已声明的主机名提供服务，这个主机名不在其中。",
      }),
      fix: [
        text({
          en: "Add the name to `server.allowedHosts` (or `preview.allowedHosts`) in vite.config.",
          "zh-CN": "把该主机名加入 vite.config 的 `server.allowedHosts`（或 `preview.allowedHosts`）。",
        }),
        text({
          en: "On a deployed site, serve the built files with a web server instead of `vite` or `vite preview`.",
          "zh-CN": "正式部署时，用 Web 服务器提供构建产物，而不是 `vite` 或 `vite preview`。",
        }),
      ],
    }),
    says("outside-root", "blocked-by-config-rule", 403, "outside of Vite serving allow list", {
      fix: [
        text({
          en: "Move the file into the project, or add its folder to `server.fs.allow`.",
          "zh-CN": "把文件移入项目，或把它所在的目录加入 `server.fs.allow`。",
        }),
      ],
    }),
    likely("denied-file", "hidden-file-blocked", [403, 404], all(by("vite"), asksForDotFile)),
    possible("denied", "blocked-by-config-rule", 403),
    states("base-path", "path-mismatch", 404, "server is configured with a public base URL of"),
    proven(
      "outdated-dependency",
      "stale-client-build",
      504,
      statusText(/^Outdated (?:Optimize Dep|Request)$/),
      rebuilt,
    ),
    likely(
      "dependencies-rebuilt",
      "stale-client-build",
      504,
      any(statusText("Outdated"), path(/\/node_modules\/\.vite\//)),
      rebuilt,
    ),
    says(
      "import-unresolved",
      "build-error",
      500,
      /Failed to resolve import|Preprocessor dependency|Pre-transform error|Transform failed|Failed to parse source|Internal server error|Unexpected token|\[vite[:\]]|\[plugin:/,
    ),
    likely("module-broken", "build-error", 500, all(by("vite"), module)),
    likely(
      "proxy-target",
      "upstream-connection-refused",
      [500, 502],
      all(by("vite"), any(mediaType("text/plain"), bodyless), not(module)),
      {
        why: text({
          en: "Vite answers an empty text/plain 502 (500 in older versions) when the target of `server.proxy` cannot be reached.",
          "zh-CN": "`server.proxy` 的目标连不上时，Vite 返回内容为空的 text/plain 502（旧版本为 500）。",
        }),
        fix: [
          text({
            en: "Start the backend, and compare its port with that of `target` in `server.proxy`.",
            "zh-CN": "启动后端，并核对它的端口与 `server.proxy` 中 `target` 的端口是否一致。",
          }),
          text({
            en: "With Node 17 to 19 write 127.0.0.1 instead of localhost in `target`: localhost may mean ::1 alone there, where many servers do not listen. Node 20 and later try both.",
            "zh-CN":
              "Node 17 至 19 中 localhost 可能只指 ::1，而许多服务器不监听它：在 `target` 中改写 127.0.0.1。Node 20 起两者都会尝试。",
          }),
          text({
            en: "In a container, localhost is the container itself: name the backend's service.",
            "zh-CN": "在容器里，localhost 指容器自己：应写后端服务的名称。",
          }),
        ],
        confirm: text({
          en: 'Terminal of the dev server: "http proxy error" with ECONNREFUSED, mostly with the address that was tried (not where it is an AggregateError).',
          "zh-CN":
            "开发服务器的终端：“http proxy error”和 ECONNREFUSED，多数还写明所连的地址（AggregateError 时没有）。",
        }),
      },
    ),
    possible("proxy-target-closed", "upstream-closed-without-response", [500, 502], not(module)),
    possible("proxy-target-name", "upstream-dns-failure", [500, 502], not(module)),
    possible("proxy-target-slow", "upstream-response-timeout", [500, 502, 504], not(module)),
    likely("module-missing", "file-not-found", 404, all(by("vite"), method("GET", "HEAD"), module)),
    likely("api-not-proxied", "api-not-proxied", 404, all(by("vite"), not(module)), {
      why: text({
        en: "Mostly no entry of `server.proxy` covers this path, so the request stayed in the dev server.",
        "zh-CN": "多半是 `server.proxy` 没有覆盖这个路径，请求停留在开发服务器。",
      }),
    }),
    likely(
      "method-on-dev-server",
      "api-not-proxied",
      [404, 405],
      all(by("vite"), methodOtherThan("GET", "HEAD")),
    ),
    possible("missing", "file-not-found", 404),
    likely(
      "page-for-module",
      "spa-fallback-for-asset",
      200,
      all(by("vite"), mediaType("text/html"), resourceType("script", "stylesheet", "image", "font", "media")),
    ),
    likely(
      "page-for-api",
      "spa-fallback-for-api",
      200,
      all(by("vite"), mediaType("text/html"), resourceType("fetch", "xhr"), not(path(/\.html?$|\/$/))),
    ),
    usual("bad-url", "malformed-url", 400),
    usual("dependency-timeout", "upstream-response-timeout", 504),
  ],
  sources: [SERVER],
});
