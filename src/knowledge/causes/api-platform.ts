import { all } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("API Platform: errors", "https://api-platform.com/docs/core/errors/"),
  docs("API Platform: content negotiation", "https://api-platform.com/docs/core/content-negotiation/"),
  docs(
    "Symfony: mapping the request payload",
    "https://symfony.com/doc/current/controller.html#mapping-request-payload",
  ),
);
const JWT = causesOf(
  anybody,
  docs(
    "LexikJWTAuthenticationBundle",
    "https://symfony.com/bundles/LexikJWTAuthenticationBundle/current/index.html",
  ),
);

/** What API Platform and Symfony's serializer below it say, whichever form of error carries it. */
export const apiPlatformCauses = {
  id: "api-platform",
  over: ["request-body", "request-fields", "media-types", "application"],
  causes: [
    proven(
      "format-not-offered",
      "not-acceptable",
      406,
      sentence(/^Requested format "[^"\n]{1,200}" is not supported\. Supported MIME types are "/),
      {
        why: text({
          en: "The resource offers none of the formats that Accept asks for. With an ending in the address (.jsonld) only that format counts. The message lists them.",
          "zh-CN":
            "该资源不提供 Accept 所要的任何格式。地址带后缀（如 .jsonld）时，只有该格式算数。消息中列出了可用格式。",
        }),
        fix: [
          text({
            en: "Send one of the listed types in Accept, or add the format to `formats` of the API Platform configuration.",
            "zh-CN": "在 Accept 中使用列出的类型之一，或在 API Platform 配置的 `formats` 中加入该格式。",
          }),
        ],
      },
    ),
    proven(
      "payload-unreadable",
      "request-body-malformed",
      400,
      sentence(/^Request payload contains invalid "\w{2,12}" data\.$/),
      {
        why: text({
          en: "The body cannot be decoded as the format that Content-Type announces; the message names the format.",
          "zh-CN": "正文无法按 Content-Type 声明的格式解码；消息写明了格式。",
        }),
      },
    ),
    // PHP's words for what its JSON parser met.
    likely(
      "json-unreadable",
      "request-body-malformed",
      400,
      sentence(
        /^(?:Syntax error|State mismatch \(invalid or malformed JSON\)|Control character error, possibly incorrectly encoded|Malformed UTF-8 characters, possibly incorrectly encoded)$/,
      ),
      {
        why: text({
          en: "The body is no valid JSON: these are the words of PHP's parser, which say no more.",
          "zh-CN": "正文不是有效的 JSON：这是 PHP 解析器的原话，没有更多信息。",
        }),
      },
    ),
    proven(
      "payload-type",
      "unsupported-media-type",
      415,
      sentence(/^Unsupported format, expects "[^\n]{1,80}", but "\w{1,20}" given\.$/),
    ),
    proven(
      "attribute-refused",
      "validation-failed",
      [400, 422],
      // An answer of another service that the application reads while it serves a GET may fail in the same words.
      all(
        method("POST", "PUT", "PATCH"),
        sentence(
          /^(?:Extra attributes are not allowed \("[^\n]{1,400}(?:is|are) unknown\)|The type of the "[^"\n]{1,100}" attribute must be "|Nested documents for attribute "[^"\n]{1,100}" are not allowed\. Use IRIs instead|Request payload contains invalid "[^"\n]{1,100}" property\.)/,
        ),
      ),
      {
        why: text({
          en: "The body was read, and an attribute in it is unknown, of another type, or nested where an address is wanted; the message names it.",
          "zh-CN": "正文可以解析，但某个属性未知、类型不符，或该写地址的地方嵌套了对象；消息写明了它。",
        }),
        fix: [
          text({
            en: "Send the attribute as the message says; to accept nested objects, give both classes the same denormalization group.",
            "zh-CN": "按消息所说发送该属性；若要接受嵌套对象，让两个类使用相同的反序列化分组。",
          }),
        ],
      },
    ),
    likely("iri", "validation-failed", 400, sentence(/^Invalid IRI "[^"\n]{0,400}"\.$/), {
      why: text({
        en: "A related resource has to be given by its address (/api/books/1), and this value is not the address of a single resource.",
        "zh-CN": "关联资源要用地址表示（如 /api/books/1），而这个值不是某个资源的地址。",
      }),
      fix: [
        text({
          en: "Send the resource's @id, such as /api/books/1, instead of its bare number.",
          "zh-CN": "发送该资源的 @id（如 /api/books/1），而不是单独的数字。",
        }),
      ],
    }),
    likely(
      "post-with-id",
      "validation-failed",
      400,
      sentence(/^Update is not allowed for this operation\.$/),
      {
        why: text({
          en: "A POST names the @id or id of a resource; it can only create one.",
          "zh-CN": "POST 请求中带有资源的 @id 或 id，而它只能创建资源。",
        }),
        fix: [
          text({
            en: "Leave the id out, or use PATCH or PUT at the resource's address.",
            "zh-CN": "去掉 id，或对该资源的地址使用 PATCH 或 PUT。",
          }),
        ],
      },
    ),
    JWT.likely(
      "token-not-signed",
      "server-config-error",
      500,
      sentence(
        /^(?:Unable to create a signed JWT from the given configuration\.|An error occurred while trying to encode the JWT token\. Please verify your configuration)/,
      ),
      {
        why: text({
          en: "The login was right, and the token could not be signed: the key pair is missing or unreadable, or its passphrase is another.",
          "zh-CN": "登录信息正确，但无法签发令牌：密钥对缺失或不可读，或口令不对。",
        }),
        fix: [
          text({
            en: "If the keys are missing, run `php bin/console lexik:jwt:generate-keypair`. Else compare JWT_PASSPHRASE, and let the web server's user read the files.",
            "zh-CN":
              "密钥缺失时运行 `php bin/console lexik:jwt:generate-keypair`。否则核对 JWT_PASSPHRASE，并让 Web 服务器的用户能读取密钥文件。",
          }),
        ],
      },
    ),
  ],
} as const;
