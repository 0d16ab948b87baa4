import { lastHop, quoteHop } from "../../diagnosis/condition/chain.ts";
import { all, type Condition, holds, measuring } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { resourceType } from "../../diagnosis/condition/request.ts";
import { unsent } from "../../diagnosis/condition/unsent.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { mdn } from "../writing/manuals.ts";

const MIXED = docs("Mixed Content", "https://www.w3.org/TR/mixed-content/");
const UNIVERSAL = docs(
  "Cloudflare: Universal SSL, limitations",
  "https://developers.cloudflare.com/ssl/edge-certificates/universal-ssl/limitations/",
);
const facts = (c: Parameters<Condition>[0]) => ({
  host: c.url?.hostname ?? "",
  path: (c.url?.pathname ?? "").slice(0, 80),
});

/** Names more than one level below a registered domain, which a certificate for *.domain does not cover. */
const deepName: Condition = measuring("request.url", (c) => {
  const host = c.url?.hostname ?? "";
  return !/^[\d.]+$|:/.test(host) && host.split(".").length >= 4 ? host : false;
});

/** The answer before sent a request of https on to http. */
const sentOnToHttp: Condition = lastHop((before) =>
  before.request.url.startsWith("https:") && /^http:/i.test(before.response?.fields.get("location") ?? "")
    ? quoteHop(before)
    : false,
);

/** What is said of it, however the browser recorded its refusal. */
const LEAVES_HTTPS = {
  why: text({
    en: "The request was https, and the answer sent it on to http: mostly the application does not know that it is reached by https, or http is written in its base URL.",
    "zh-CN":
      "请求本来是 https，响应却把它重定向到 http：多半是应用不知道自己是通过 https 被访问的，或其基础地址写成了 http。",
  }),
  fix: [
    text({
      en: "Ask for the exact path, with or without the final slash, so that no redirect is needed.",
      "zh-CN": "直接请求准确的路径（结尾有或没有斜杠），就不需要重定向。",
    }),
    text({
      en: "Let the proxy send X-Forwarded-Proto and Host, and the application trust them: uvicorn --proxy-headers --forwarded-allow-ips.",
      "zh-CN":
        "让代理传递 X-Forwarded-Proto 和 Host，并让应用信任它们：uvicorn --proxy-headers --forwarded-allow-ips。",
    }),
    text({
      en: "Django: SECURE_PROXY_SSL_HEADER; Express: app.set('trust proxy', 1); Rails: config.assume_ssl.",
      "zh-CN":
        "Django 用 SECURE_PROXY_SSL_HEADER；Express 用 app.set('trust proxy', 1)；Rails 用 config.assume_ssl。",
    }),
  ],
  confirm: text({
    en: "Location of the hop before begins with http://; asked straight with X-Forwarded-Proto: https it begins with https://.",
    "zh-CN": "前一跳的 Location 以 http:// 开头；带 X-Forwarded-Proto: https 直接请求应用时则是 https://。",
  }),
  sources: [
    MIXED,
    docs(
      "uvicorn: proxies and forwarded headers",
      "https://www.uvicorn.org/deployment/#proxies-and-forwarded-headers",
    ),
  ],
} as const;

/** Failures whose usual advice leads astray, told by what the browser's name for them really says. */
export const refusedByBrowserCauses = {
  id: "refused-by-browser",
  over: ["embedding-refused", "tls"],
  causes: [
    cause({
      id: "certificate-of-other-name",
      mechanism: "tls-certificate-invalid",
      on: ["failure"],
      certainty: "certain",
      when: failure("net::ERR_CERT_COMMON_NAME_INVALID", "SSL_ERROR_BAD_CERT_DOMAIN"),
      facts,
      why: text({
        en: "The certificate that the server showed does not cover {host}; it may be valid for another name.",
        "zh-CN": "服务器出示的证书不包含 {host}；它可能是另一个域名的有效证书。",
      }),
      fix: [
        text({
          en: "Compare {host} with the certificate's names: is it an old address, or a custom domain not yet connected to the host?",
          "zh-CN": "把 {host} 与证书中的域名比较：是旧地址，还是自定义域名还没有绑定到托管服务？",
        }),
        text({
          en: "Get a certificate that names it, and give it to the site (server_name) that serves this name.",
          "zh-CN": "申请包含它的证书，并配置到提供这个域名的站点（server_name）。",
        }),
        text({
          en: "Check that DNS leads to the right server: another one shows its own certificate.",
          "zh-CN": "检查 DNS 是否指向正确的服务器：别的服务器会出示它自己的证书。",
        }),
      ],
      confirm: text({
        en: "openssl s_client -connect HOST:443 -servername HOST, then openssl x509 -noout -text lists the certificate's names under Subject Alternative Name.",
        "zh-CN":
          "用 openssl s_client -connect HOST:443 -servername HOST 取得证书，再用 openssl x509 -noout -text 查看 Subject Alternative Name 中的域名。",
      }),
      sources: [rfc(9525, "6")],
    }),
    cause({
      id: "name-too-deep",
      mechanism: "tls-no-certificate-for-name",
      on: ["failure"],
      certainty: "likely",
      when: all(failure("net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH", "SSL_ERROR_NO_CYPHER_OVERLAP"), deepName),
      facts,
      why: text({
        en: "{host} seems to lie more than one level below its domain, and a wildcard certificate for *.domain covers one level; if no certificate names it, the handshake ends.",
        "zh-CN":
          "{host} 看起来在主域名之下不止一级，而通配符证书 *.domain 只覆盖一级；服务器没有包含它的证书时，握手就会中断。",
      }),
      fix: [
        text({
          en: "Use a name one level below the domain (api-dev in place of api.dev).",
          "zh-CN": "改用主域名下一级的名称（用 api-dev 代替 api.dev）。",
        }),
        text({
          en: "Or order a certificate that names it; at Cloudflare an advanced certificate or Total TLS.",
          "zh-CN": "或申请包含它的证书；在 Cloudflare 是高级证书或 Total TLS。",
        }),
      ],
      sources: [UNIVERSAL],
    }),
    cause({
      id: "file-name-with-comma",
      mechanism: "response-headers-conflict",
      on: ["any"],
      certainty: "certain",
      when: failure("net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION"),
      why: text({
        en: "Content-Disposition reads like two values: sent twice, or one line with a comma in a file name that is not quoted.",
        "zh-CN": "Content-Disposition 像是有两个值：发了两次，或一行里的文件名含有未加引号的逗号。",
      }),
      fix: [
        text({
          en: 'Put the file name in quotes: attachment; filename="a, b.pdf".',
          "zh-CN": '给文件名加上引号：attachment; filename="a, b.pdf"。',
        }),
        text({
          en: "For characters outside ASCII use filename*=UTF-8'' with the name percent-encoded.",
          "zh-CN": "文件名含非 ASCII 字符时，用 filename*=UTF-8'' 加百分号编码的名称。",
        }),
        text({
          en: "If the field comes twice, keep the one of the application or of the proxy.",
          "zh-CN": "如果标头出现两次，只保留应用或代理中的一个。",
        }),
      ],
      sources: [rfc(6266, "4")],
    }),
    cause({
      id: "no-image-at-address",
      mechanism: "cross-origin-embedding-blocked",
      on: ["any"],
      certainty: "likely",
      when: failure("net::ERR_BLOCKED_BY_ORB"),
      facts,
      why: text({
        en: "What {host} sent is nothing that an image, script or media tag may take from another origin: mostly an HTML page or JSON.",
        "zh-CN": "图片、脚本或媒体标签不能跨源使用 {host} 返回的内容：多半是 HTML 页面或 JSON。",
      }),
      fix: [
        text({
          en: "Open the address in a tab: it must show the bare file, not a page about it, a login or an error.",
          "zh-CN": "在标签页里打开这个地址：应当直接显示文件，而不是介绍页、登录页或错误页。",
        }),
        text({
          en: "For images in a repository use raw.githubusercontent.com in place of github.com/…/blob/; scripts need a CDN such as jsDelivr.",
          "zh-CN":
            "仓库中的图片要用原始地址（用 raw.githubusercontent.com 代替 github.com/…/blob/）；脚本则需要 jsDelivr 之类的 CDN。",
        }),
        text({
          en: "If the file is right, correct its Content-Type at the server.",
          "zh-CN": "如果文件没错，就在服务器上改正它的 Content-Type。",
        }),
      ],
      sources: [
        mdn("Opaque Response Blocking", "Glossary/Opaque_Response_Blocking"),
        docs("Opaque response blocking", "https://github.com/annevk/orb"),
      ],
    }),
    cause({
      id: "redirected-to-http-unsent",
      mechanism: "mixed-content-blocked",
      on: ["any"],
      certainty: "certain",
      when: all(
        unsent,
        resourceType("fetch", "xhr", "script", "stylesheet", "font", "iframe"),
        holds((c) => c.url?.protocol === "http:" && (c.pageOrigin ?? "").startsWith("https:")),
        sentOnToHttp,
      ),
      ...LEAVES_HTTPS,
    }),
    cause({
      id: "redirected-to-http",
      mechanism: "mixed-content-blocked",
      on: ["any"],
      certainty: "likely",
      when: all(
        holds((c) => c.exchange.ended && c.status === null && c.url?.protocol === "http:"),
        holds((c) => c.exchange.type !== "document"),
        sentOnToHttp,
      ),
      ...LEAVES_HTTPS,
    }),
  ],
} as const;
