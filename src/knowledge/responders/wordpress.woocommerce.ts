import { all, any, holds } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { overTls } from "../../diagnosis/condition/origin.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { restCode } from "./wordpress.answer.ts";

export const woocommerce = causesOf(
  "wordpress",
  docs(
    "WooCommerce: class-wc-rest-authentication.php",
    "https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/includes/class-wc-rest-authentication.php",
  ),
);

const woocommerceLogin = restCode(/^woocommerce_rest_authentication_error$/);
const keysSent = any(sent("authorization", /^Basic /i), query(/[?&]consumer_key=/));
/** The interface refuses, though a key came along. */
export const refusedWithKeys = all(restCode(/^woocommerce_rest_cannot_/), keysSent);

/** How WooCommerce reads the key and secret of a call, or its OAuth 1.0a signature. */
export const woocommerceKeys = [
  // It writes one code for several reasons, each with its sentence.
  woocommerce.likely(
    "woocommerce-basic-over-http",
    "https-required",
    401,
    all(
      refusedWithKeys,
      holds((c) => c.url?.protocol === "http:"),
    ),
    {
      why: text({
        en: "WooCommerce looks at a key and secret (Basic, or consumer_key in the address) only over https; over http it saw no login.",
        "zh-CN":
          "WooCommerce 只在 https 下读取密钥（Basic 或地址中的 consumer_key）；通过 http 时它看不到登录信息。",
      }),
      fix: [
        text({
          en: "Call the https address; without TLS requests must be signed with OAuth 1.0a.",
          "zh-CN": "改用 https 地址；没有 TLS 时，请求必须用 OAuth 1.0a 签名。",
        }),
      ],
    },
  ),
  woocommerce.proven(
    "woocommerce-key-wrong",
    "auth-invalid",
    401,
    all(woocommerceLogin, json("message", /^Consumer (?:key|secret) is invalid/)),
    {
      why: text({
        en: "WooCommerce does not know this consumer key, or the secret is not the key's.",
        "zh-CN": "WooCommerce 不认识这个 consumer key，或 secret 与它不匹配。",
      }),
      fix: [
        text({
          en: "Make a new key under WooCommerce, Settings, Advanced, REST API; the secret is shown once.",
          "zh-CN": "在 WooCommerce → 设置 → 高级 → REST API 新建密钥；secret 只显示一次。",
        }),
      ],
    },
  ),
  woocommerce.proven(
    "woocommerce-signature",
    "auth-invalid",
    401,
    all(woocommerceLogin, json("message", /^Invalid signature/)),
    {
      why: text({
        en: "The OAuth 1.0a signature does not fit the request as WordPress sees it (method, scheme, host, parameters, secret), or is neither HMAC-SHA1 nor HMAC-SHA256.",
        "zh-CN":
          "OAuth 1.0a 签名与 WordPress 看到的请求（方法、协议、主机、参数、secret）不符，或签名方法不是 HMAC-SHA1 或 HMAC-SHA256。",
      }),
      fix: [
        text({
          en: "Over https use Basic instead; behind a proxy check that WordPress sees https and the public host name.",
          "zh-CN": "https 下改用 Basic；在代理之后，确认 WordPress 看到的是 https 和对外主机名。",
        }),
      ],
    },
  ),
  woocommerce.proven(
    "woocommerce-clock",
    "signed-request-expired",
    401,
    all(woocommerceLogin, json("message", /^Invalid timestamp/)),
    {
      why: text({
        en: "The signed time is more than 15 minutes from the server's clock.",
        "zh-CN": "签名中的时间与服务器时钟相差超过 15 分钟。",
      }),
    },
  ),
  woocommerce.proven(
    "woocommerce-nonce-used",
    "auth-invalid",
    401,
    all(woocommerceLogin, json("message", /^Invalid nonce - nonce has already been used/)),
    {
      why: text({
        en: "The nonce was used before: the same signed request came twice, or another one with the same nonce. Each needs its own.",
        "zh-CN":
          "nonce 已经用过：同一个签名请求发送了两次，或另一个请求用了相同的 nonce。每个请求都要有自己的 nonce。",
      }),
      fix: [
        text({
          en: "Let the client make a new oauth_nonce and signature for each request, repeats included.",
          "zh-CN": "让客户端为每个请求（包括重发的）生成新的 oauth_nonce 和签名。",
        }),
      ],
    },
  ),
  woocommerce.proven(
    "woocommerce-key-rights",
    "auth-not-authorised",
    401,
    all(
      woocommerceLogin,
      json(
        "message",
        /^The (?:API key provided does not have (?:read|write) permissions|provided API key cannot be used)/,
      ),
    ),
    {
      why: text({
        en: "The key is right, but lacks the permission (read, write) or may not be used for this part of the interface.",
        "zh-CN": "密钥正确，但没有读或写权限，或不能用于接口的这一部分。",
      }),
      fix: [
        text({
          en: "Set the key to Read/Write under WooCommerce, Settings, Advanced, REST API. Outside wc/… use an application password of WordPress instead.",
          "zh-CN":
            "在 WooCommerce → 设置 → 高级 → REST API 中把密钥改为“读/写”。wc/… 以外的接口改用 WordPress 的应用程序密码。",
        }),
      ],
    },
  ),
  woocommerce.proven(
    "woocommerce-oauth-incomplete",
    "auth-missing",
    401,
    restCode(/^woocommerce_rest_authentication_missing_parameter$/),
    {
      why: text({
        en: "Some of the OAuth 1.0a parameters came along and others did not; the answer names them.",
        "zh-CN": "OAuth 1.0a 的参数只带了一部分，响应写明了缺少哪些。",
      }),
    },
  ),
  woocommerce.possible("woocommerce-https-not-seen", "https-required", 401, all(refusedWithKeys, overTls), {
    why: text({
      en: "If TLS ends at a proxy, WordPress may see plain http, where WooCommerce does not read keys.",
      "zh-CN": "如果 TLS 在代理处终止，WordPress 可能只看到 http，而 WooCommerce 此时不读取密钥。",
    }),
    fix: [
      text({
        en: "Send X-Forwarded-Proto, and set $_SERVER['HTTPS']='on' in wp-config.php where it says https.",
        "zh-CN": "让代理发送 X-Forwarded-Proto，并在 wp-config.php 中据此设置 $_SERVER['HTTPS']='on'。",
      }),
    ],
  }),
] as const;
