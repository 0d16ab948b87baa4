import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds } from "../../diagnosis/condition/condition.ts";
import { field, statusText } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const ERRORS = docs(
  "Azure Storage: common error codes",
  "https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes",
);
const ANONYMOUS = docs(
  "Azure Storage: anonymous read access",
  "https://learn.microsoft.com/en-us/azure/storage/blobs/anonymous-read-access-prevent",
);

const XML = body(/<Error>[\s\S]{0,40}<Code>/);
const versioned = all(field("x-ms-request-id"), field("x-ms-version"));

/** Other services of Azure have the same error field. */
const storageHost = holds((c) => /\.(?:blob|file|queue|table|dfs)\.core\./.test(c.url?.hostname ?? ""));

// What each error code means is told in causes/object-storage.codes.ts.
export const azureBlobStorage = defineResponder({
  id: "azure-blob-storage",
  name: product("Azure Storage"),
  roles: ["application"],
  // HTTP.sys in front of it leaves its own name in Server.
  over: ["http-sys"],
  signs: [
    wrote("error-code-field", all(field("x-ms-error-code"), any(versioned, storageHost))),
    wrote("error-xml", all(XML, versioned)),
    wrote("error-xml-alone", all(XML, body(/RequestId:[0-9a-f-]{36}\s{0,4}Time:\d{4}-/))),
    // The sentence of its code as the reason phrase, also where no body and no code come along.
    wrote(
      "error-phrase",
      all(
        field("x-ms-request-id"),
        statusText(
          /^(?:The resource doesn't support (?:the )?specified Http Verb|CORS not enabled or no matching rule found for this request|An HTTP header that's mandatory for this request is not specified|The specified (?:blob|container) does not exist|Server failed to authenticate the request\. Make sure)/i,
        ),
      ),
    ),
    named("server-field", field("server", /^Windows-Azure-(?:Blob|Web|File|Queue|Table)\//)),
    relayed("x-ms-version-field", versioned),
  ],
  causes: [
    causesOf(anybody, ANONYMOUS).proven(
      "anonymous-off",
      "auth-not-authorised",
      [403, 404, 409],
      any(
        field("x-ms-error-code", /^PublicAccessNotPermitted$/),
        body("<Code>PublicAccessNotPermitted</Code>"),
      ),
      {
        why: text({
          en: "The storage account allows no anonymous access, whatever the container's own level says.",
          "zh-CN": "存储账户不允许匿名访问，无论容器自己的访问级别是什么。",
        }),
        fix: [
          text({
            en: "Read with a SAS link or as a signed-in user; that keeps the account closed.",
            "zh-CN": "用 SAS 链接或登录身份读取，这样账户保持不公开。",
          }),
          text({
            en: "Or, if the files are public: allowBlobPublicAccess true for the account, then the container's access level Blob.",
            "zh-CN":
              "如果文件本来就公开：把账户的 allowBlobPublicAccess 设为 true，再把容器访问级别设为 Blob。",
          }),
        ],
        confirm: text({
          en: "az storage account show -n ACCOUNT --query allowBlobPublicAccess says false.",
          "zh-CN": "az storage account show -n 账户 --query allowBlobPublicAccess 显示 false。",
        }),
      },
    ),
  ],
  sources: [ERRORS],
});
