import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Jupyter Server: REST API",
  "https://jupyter-server.readthedocs.io/en/latest/developers/rest-api.html",
);
const SOURCE_2 = docs(
  "Jupyter Server: security",
  "https://jupyter-server.readthedocs.io/en/latest/operators/security.html",
);
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What Jupyter Server and JupyterHub say by themselves. */
export const jupyterCauses = {
  id: "jupyter",
  causes: [
    likely(
      "forgery",
      "csrf-token-invalid",
      403,
      body(/'_xsrf' argument (?:missing from|has invalid format)|XSRF cookie does not match POST argument/),
      {
        why: text({
          en: "The request has no token of the _xsrf cookie, or another one; JupyterHub wants it of GET requests made by a script too.",
          "zh-CN": "请求没有带上 _xsrf Cookie 的令牌，或令牌不符；JupyterHub 对脚本发出的 GET 请求也要求它。",
        }),
        fix: [
          text({
            en: "Send the cookie's value as X-XSRFToken; with Jupyter a token in place of the cookie (Authorization: token …) does as well.",
            "zh-CN":
              "把 Cookie 的值放进 X-XSRFToken；Jupyter 也可用令牌代替 Cookie（Authorization: token …）。",
          }),
        ],
      },
    ),
    likely(
      "foreign-page",
      "cors-origin-not-allowed",
      [403, 404],
      body(/Blocking Cross Origin request from|Blocking request from unknown origin/),
      {
        why: text({
          en: "Jupyter Server got no valid _xsrf token or a foreign Origin, and compares Referer with Host: they differ, or no Referer was sent (unknown origin).",
          "zh-CN":
            "Jupyter Server 没有收到有效的 _xsrf 令牌或 Origin 不符，于是比较 Referer 与 Host：两者不同，或没有发送 Referer（“unknown origin”）。",
        }),
        fix: [
          text({
            en: "Let the proxy pass Host on, or set c.ServerApp.allow_origin; scripts send a token (Authorization: token …).",
            "zh-CN":
              "让代理转发 Host，或设置 c.ServerApp.allow_origin；脚本则发送令牌（Authorization: token …）。",
          }),
        ],
      },
    ),
    likely("kernel-gone", "record-not-found", 404, body(/Kernel does not exist: [\da-f-]{36}/), {
      why: text({
        en: "This kernel was stopped, another server process holds it, or its id never existed.",
        "zh-CN": "该内核已停止、在另一个服务器进程里，或这个 ID 从未存在。",
      }),
    }),
    likely(
      "contents-missing",
      "file-not-found",
      404,
      body(/"message":\s{0,4}"(?:No such file or directory: |(?:file or )?directory does not exist: )/i),
      {
        why: text({
          en: "The contents service of Jupyter has no such file or folder at this path below its root.",
          "zh-CN": "Jupyter 的内容服务在其根目录下没有这个路径的文件或文件夹。",
        }),
      },
    ),
    likely("scopes", "auth-not-authorised", 403, body(/Action is not authorized with current scopes/), {
      why: text({
        en: "JupyterHub names the scopes of which the token needs one.",
        "zh-CN": "JupyterHub 在消息里列出了所需的权限范围（scope），令牌至少要有其中一个。",
      }),
    }),
    likely(
      "server-not-running",
      "service-stopped",
      [424, 503],
      body(/Your server [^\n<]{0,200}is not running\./),
      {
        why: text({
          en: "The user's JupyterHub server is not running: stopped (often as idle), ended by itself, or never started.",
          "zh-CN": "该用户的 JupyterHub 服务器没有在运行：已被停止（常因空闲）、自行退出，或从未启动。",
        }),
        fix: [
          text({
            en: "Start it under Hub Control Panel, Start My Server.",
            "zh-CN": "在 Hub Control Panel 中点 Start My Server 启动它。",
          }),
        ],
      },
    ),
  ],
} as const;
