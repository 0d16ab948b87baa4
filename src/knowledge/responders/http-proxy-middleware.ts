import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const SECURE = docs(
  "webpack: devServer.proxy, a target with an invalid certificate",
  "https://webpack.js.org/configuration/dev-server/#devserverproxy",
);
const README = docs("http-proxy-middleware: README", "https://github.com/chimurai/http-proxy-middleware");
const { likely, possible } = causesOf("http-proxy-middleware", README, SECURE);

const said = body(/^(?:\[HPM\] )?Error occurr?ed while trying to proxy/);
const slow = took(1_000, 1e9);

export const httpProxyMiddleware = defineResponder({
  id: "http-proxy-middleware",
  name: text({ en: "http-proxy-middleware", "zh-CN": "http-proxy-middleware" }),
  roles: ["reverse-proxy"],
  signs: [wrote("proxy-error-text", said)],
  // Its status depends on the error: 504 for a refused, reset, unknown or late target, 502 for an answer
  // that is no HTTP, 500 for everything else, which is mostly TLS: it checks certificates unless `secure` is false, and
  // those of internal and development servers are mostly signed by nobody that Node knows.
  causes: [
    likely(
      "body-consumed",
      "proxy-body-not-forwarded",
      504,
      all(said, method("POST", "PUT", "PATCH"), slow),
      {
        why: text({
          en: "Probably a body parser before the proxy read the body, so the target waits for one that never comes.",
          "zh-CN": "多半是代理之前的正文解析器已经读完正文，目标服务器等不到它。",
        }),
        fix: [
          text({
            en: "Register the proxy before express.json(), or use fixRequestBody in its `on.proxyReq` (`onProxyReq` before version 3).",
            "zh-CN":
              "在 express.json() 之前注册代理，或在 `on.proxyReq`（第 3 版之前为 `onProxyReq`）中使用 fixRequestBody。",
          }),
        ],
      },
    ),
    likely(
      "target-slow",
      "upstream-response-timeout",
      504,
      all(said, slow, not(method("POST", "PUT", "PATCH"))),
    ),
    likely("target-refuses", "upstream-connection-refused", 504, all(said, not(slow)), {
      confirm: text({
        en: "Log of the proxy (since version 3 only with the option logger, such as console): [HPM] with ECONNREFUSED. ECONNRESET, ENOTFOUND or ETIMEDOUT point to another cause.",
        "zh-CN":
          "代理的日志（第 3 版起需设置选项 logger，例如 console）：[HPM] 后面是 ECONNREFUSED。若是 ECONNRESET、ENOTFOUND 或 ETIMEDOUT，则是别的原因。",
      }),
    }),
    possible("target-closes", "upstream-closed-without-response", 504, said),
    possible("target-late", "upstream-response-timeout", 504, all(said, slow)),
    possible("target-name", "upstream-dns-failure", 504, said),
    likely("answer-unreadable", "upstream-invalid-response", 502, said),
    likely("certificate", "upstream-tls-certificate-invalid", 500, said, {
      why: text({
        en: "The proxy mostly does not trust the target's certificate; 500 is also its answer to errors without a status of their own (EHOSTUNREACH, EAI_AGAIN).",
        "zh-CN":
          "多半是代理不信任目标服务器的证书；没有专门状态码的其他错误（EHOSTUNREACH、EAI_AGAIN）也返回 500。",
      }),
      fix: [
        text({
          en: "Give the proxy's process the authority that signed it: NODE_EXTRA_CA_CERTS=/path/ca.pem. An expired certificate has to be renewed.",
          "zh-CN": "让代理进程信任签发证书的 CA：NODE_EXTRA_CA_CERTS=/path/ca.pem。过期的证书则要更新。",
        }),
        text({
          en: "On a development machine alone set `secure: false` in the proxy's options.",
          "zh-CN": "仅在开发机上，可在代理的选项中设 `secure: false`。",
        }),
      ],
      confirm: text({
        en: "Log of the proxy (since version 3 only with the option logger): SELF_SIGNED_CERT_IN_CHAIN, UNABLE_TO_VERIFY_LEAF_SIGNATURE, CERT_HAS_EXPIRED. EPROTO speaks of the handshake.",
        "zh-CN":
          "代理的日志（第 3 版起需设置选项 logger）：SELF_SIGNED_CERT_IN_CHAIN、UNABLE_TO_VERIFY_LEAF_SIGNATURE 或 CERT_HAS_EXPIRED。EPROTO 则是握手失败。",
      }),
    }),
    possible("tls", "upstream-tls-handshake-failed", 500, said),
    possible("refused-500", "upstream-connection-refused", 500, said),
  ],
  sources: [README],
});
