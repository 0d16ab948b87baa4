import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "PrestaShop: web service tutorial",
  "https://devdocs.prestashop-project.org/8/webservice/tutorials/",
);
const SOURCE_2 = docs(
  "PrestaShop: WebserviceRequest.php",
  "https://github.com/PrestaShop/PrestaShop/blob/develop/classes/webservice/WebserviceRequest.php",
);
const { proven, likely, possible } = causesOf(anybody, SOURCE, SOURCE_2);

const read = codeInBody(
  /<prestashop\b[\s\S]{0,400}?<errors>\s{0,20}<error>\s{0,20}<code>(?:<!\[CDATA\[)?\s{0,4}(\d{1,3})\b/,
  /^\s{0,8}\{\s{0,8}"errors":\s{0,8}\[\s{0,8}\{\s{0,8}"code":\s{0,4}(\d{1,3})\b/,
);
const realm = field("www-authenticate", /realm="Welcome to PrestaShop Webservice/);
/** Before the web service runs: dispatcher.php got neither a user name nor ws_key. */
const unseen = all(realm, body(/^401 Unauthorized\s{0,2}$/));
const own = any(field("psws-version"), realm, body(/<prestashop\b/));
const says = (...codes: readonly string[]) => all(own, code(read, ...codes));

/** What PrestaShop's web service says by the number of its error. */
export const prestashopCauses = {
  id: "prestashop",
  over: ["auth", "application", "not-found", "request-body", "method"],
  causes: [
    likely("no-key", "auth-missing", 401, all(says("16", "17"), notSent("authorization")), {
      why: text({
        en: "PrestaShop got no key, or an empty one: it wants the key as the user name of Basic, with an empty password, or as ws_key.",
        "zh-CN":
          "PrestaShop 没有收到密钥，或收到的为空：密钥要作为 Basic 的用户名（密码留空），或作为 ws_key 参数。",
      }),
    }),
    likely(
      "key-not-sent",
      "auth-missing",
      401,
      all(unseen, notSent("authorization"), not(query(/[?&]ws_key=/))),
      {
        why: text({
          en: "The call carried no key: PrestaShop wants it as the user name of Basic, with an empty password, or as ws_key.",
          "zh-CN": "请求没有带密钥：PrestaShop 要求密钥作为 Basic 的用户名（密码留空），或作为 ws_key 参数。",
        }),
      },
    ),
    likely("key-stripped", "auth-header-stripped", 401, all(unseen, sent("authorization", /^Basic\s/i)), {
      why: text({
        en: "The request carried Authorization, yet PrestaShop saw no key: PHP as CGI or FPM gets it only if the web server passes it on.",
        "zh-CN":
          "请求带有 Authorization，但 PrestaShop 没有看到密钥：以 CGI 或 FPM 运行的 PHP 要由 Web 服务器传递它。",
      }),
      fix: [
        text({
          en: 'Apache: `SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1` or `CGIPassAuth On`. Or send the key as ws_key.',
          "zh-CN":
            'Apache：`SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1` 或 `CGIPassAuth On`。也可以用 ws_key 参数发送密钥。',
        }),
      ],
    }),
    likely("name-empty", "auth-invalid", 401, all(says("16", "17"), sent("authorization")), {
      why: text({
        en: "The request carried Authorization, but its user name is empty: PrestaShop's key is the user name of Basic, not the password.",
        "zh-CN":
          "请求带有 Authorization，但其中用户名为空：PrestaShop 的密钥要作为 Basic 的用户名，而不是密码。",
      }),
    }),
    proven("key-wrong", "auth-invalid", 401, says("18"), {
      why: text({
        en: "The key has not the 32 characters of a key of PrestaShop's web service.",
        "zh-CN": "该密钥不是 PrestaShop Web 服务密钥应有的 32 个字符。",
      }),
    }),
    likely("key-inactive", "auth-invalid", 401, says("20"), {
      why: text({
        en: "PrestaShop has no active key like this: it does not exist or is switched off under Webservice.",
        "zh-CN": "PrestaShop 中没有这个启用的密钥：它不存在，或在“Webservice”中被停用。",
      }),
    }),
    likely("no-right", "auth-not-authorised", [401, 403, 405], says("21", "25", "26", "132"), {
      why: text({
        en: "The key may not do this: its permissions lack this resource or method, or it is not for this shop.",
        "zh-CN": "该密钥没有权限：它的权限不含这个资源或方法，或它不属于这个店铺。",
      }),
      fix: [
        text({
          en: "Advanced Parameters, Webservice: tick the resource and the method for this key.",
          "zh-CN": "在“高级参数 → Webservice”中为该密钥勾选资源和方法。",
        }),
      ],
    }),
    proven("off", "feature-not-enabled", 503, says("22"), {
      why: text({
        en: "The shop's web service is switched off.",
        "zh-CN": "店铺的 Web 服务没有开启。",
      }),
      fix: [
        text({
          en: "Advanced Parameters, Webservice: enable PrestaShop's web service.",
          "zh-CN": "在“高级参数 → Webservice”中开启 PrestaShop 的 Web 服务。",
        }),
      ],
    }),
    likely("no-resource", "route-not-found", 400, says("27"), {
      why: text({
        en: "The web service has no resource of this name; the answer lists those that there are.",
        "zh-CN": "Web 服务没有这个名称的资源；响应中列出了现有的资源。",
      }),
    }),
    likely("no-record", "record-not-found", 404, says("87"), {
      why: text({
        en: "No record has the id in this shop. Of several ids the message names those that are missing.",
        "zh-CN": "这个店铺中没有该 id 的记录。给出多个 id 时，消息列出的是缺少的那些。",
      }),
    }),
    possible("no-shop", "record-not-found", 404, says("999")),
  ],
} as const;
