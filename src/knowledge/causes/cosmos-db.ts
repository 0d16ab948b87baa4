import { all, any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cosmosAnswer } from "./cosmos-db-answer.ts";
import { SIGN_IN_WITH_ENTRA } from "./entra-for-keys.ts";

const FORBIDDEN = docs(
  "Azure Cosmos DB: forbidden exceptions",
  "https://learn.microsoft.com/en-us/azure/cosmos-db/troubleshoot-forbidden",
);
const UNAUTHORIZED = docs(
  "Azure Cosmos DB: unauthorized exceptions",
  "https://learn.microsoft.com/en-us/azure/cosmos-db/troubleshoot-unauthorized",
);
const STATUSES = docs(
  "Azure Cosmos DB: HTTP status codes",
  "https://learn.microsoft.com/en-us/rest/api/cosmos-db/http-status-codes-for-cosmosdb",
);
const forbidden = causesOf(anybody, FORBIDDEN);
const unauthorized = causesOf(anybody, UNAUTHORIZED);
const general = causesOf(anybody, STATUSES);

const said = (words: RegExp) => all(cosmosAnswer, json("message", words));

const signatureRefused = said(
  /^The input authorization token can't serve the request\.|^The wrong key is being used or the expected payload is not built/,
);

/** What Azure Cosmos DB says in the sentences of its errors. */
export const cosmosDbCauses = {
  id: "cosmos-db",
  over: ["auth", "limits", "refusal", "not-found", "conflict", "request-body", "conditional", "named-codes"],
  causes: [
    forbidden.proven(
      "account-firewall",
      "ip-not-allowed",
      403,
      said(/^Request originated from [^\n]{1,160}\bblocked by your Cosmos DB account firewall settings/),
      {
        why: text({
          en: "The firewall of the Cosmos DB account does not let this client in; the message says from where the call came: an IP address, a service endpoint or a private one.",
          "zh-CN":
            "Cosmos DB 账户的防火墙不允许这个客户端；消息写明了请求来自 IP 地址、服务终结点还是专用终结点。",
        }),
        fix: [
          text({
            en: "Under Networking of the account add the IP address that the message names, or the client's subnet. A change takes up to 15 minutes.",
            "zh-CN": "在账户的“网络”中加入消息所写的 IP 地址，或客户端所在的子网。更改最多 15 分钟后生效。",
          }),
          text({
            en: "If the call should come through a virtual network or private endpoint, see why it took another way: the subnet's service endpoint, or the DNS name.",
            "zh-CN":
              "如果本应经由虚拟网络或专用终结点，检查为何走了别的路径：子网的服务终结点，或 DNS 解析。",
          }),
        ],
      },
    ),
    unauthorized.likely("signature-wrong", "auth-invalid", 401, signatureRefused, {
      why: text({
        en: "The signature does not fit: another account's key, a rotated or read-only one, or other values than those that were signed. The message shows what the server signs.",
        "zh-CN":
          "签名不匹配：用了别的账户、已轮换或只读的密钥，或发送的值与签名时不同。消息中写出了服务器签名的内容。",
      }),
      fix: [
        text({
          en: "Compare the payload in the message with yours: verb, resource type, link (its case counts), date in small letters.",
          "zh-CN": "将消息中的签名内容与自己的逐行比较：动词、资源类型、资源链接（区分大小写）、小写的日期。",
        }),
      ],
    }),
    unauthorized.possible(
      "key-for-reading-only",
      "auth-not-authorised",
      401,
      all(method("POST", "PUT", "PATCH", "DELETE"), signatureRefused),
      {
        why: text({
          en: "A write with one of the account's read-only keys is refused in the same words.",
          "zh-CN": "用账户的只读密钥执行写入时，也会得到同样的消息。",
        }),
      },
    ),
    forbidden.likely(
      "clock",
      "signed-request-expired",
      [401, 403],
      said(/^The authorization token is not valid at the current time\./),
      {
        why: text({
          en: "The date that was signed is too far from the server's: mostly this machine's clock is wrong, or the signature was made too long ago.",
          "zh-CN": "签名所用的日期与服务器时间相差太大：多半是本机时钟不准，或签名生成得太早。",
        }),
      },
    ),
    forbidden.proven(
      "token-over",
      "auth-token-expired",
      [401, 403],
      said(/^Authorization token has expired\b/),
    ),
    forbidden.proven(
      "keys-off",
      "auth-scheme-wrong",
      [401, 403],
      said(/^Local Authorization is disabled\. Use an AAD token\b/),
      {
        why: text({
          en: "This account takes no keys (local authentication is off), only tokens of Microsoft Entra ID.",
          "zh-CN": "这个账户不接受密钥（已关闭本地身份验证），只接受 Microsoft Entra ID 令牌。",
        }),
        fix: SIGN_IN_WITH_ENTRA,
      },
    ),
    forbidden.proven(
      "role-missing",
      "auth-not-authorised",
      403,
      said(/\bdoes not have required RBAC permissions to perform action\b/),
      {
        why: text({
          en: "The identity has no data role of Cosmos DB for this action. The roles of Azure (Owner, Contributor) give no right to data.",
          "zh-CN":
            "该身份没有执行此操作的 Cosmos DB 数据角色。Azure 的角色（所有者、参与者）不包含数据权限。",
        }),
        fix: [
          text({
            en: "Assign a data role that contains the action, in the scope that the message names: `az cosmosdb sql role assignment create`.",
            "zh-CN":
              "在消息所写的范围内，分配包含该操作的数据角色：`az cosmosdb sql role assignment create`。",
          }),
        ],
      },
    ),
    forbidden.proven(
      "no-data-operation",
      "auth-not-authorised",
      403,
      said(/\bcannot be authorized by AAD token in data plane\b/),
      {
        why: text({
          en: "Databases, containers and throughput cannot be changed here with a token of Entra ID, nor with a key where the account forbids it, only through Azure Resource Manager.",
          "zh-CN":
            "使用 Entra ID 令牌，或账户禁止用密钥这样做时，数据库、容器和吞吐量不能在这里修改，只能通过 Azure 资源管理器。",
        }),
        fix: [
          text({
            en: "Do it through Azure Resource Manager (portal, az cosmosdb, Bicep), with a role of Azure.",
            "zh-CN": "通过 Azure 资源管理器（门户、az cosmosdb、Bicep）并用 Azure 角色执行。",
          }),
        ],
      },
    ),
    // The account may forbid it to everybody (disableKeyBasedMetadataWriteAccess), or the caller holds a token of Entra ID.
    forbidden.likely(
      "operation-not-here",
      "auth-not-authorised",
      403,
      said(/\bis not allowed through Azure Cosmos DB endpoint\b/),
      {
        why: text({
          en: "This operation on databases, containers or throughput is closed here: to tokens of Entra ID always, to keys where the account forbids changes of metadata by key.",
          "zh-CN":
            "不能在这里对数据库、容器或吞吐量执行此操作：Entra ID 令牌一律不行；若账户禁止用密钥更改元数据，密钥也不行。",
        }),
        fix: [
          text({
            en: "Do it through Azure Resource Manager (portal, az cosmosdb, Bicep), with a role of Azure.",
            "zh-CN": "通过 Azure 资源管理器（门户、az cosmosdb、Bicep）并用 Azure 角色执行。",
          }),
        ],
      },
    ),
    forbidden.proven(
      "partition-full",
      "storage-full",
      403,
      said(/\bPartition key reached maximum size of \d/),
      {
        why: text({
          en: "All items of this one partition key value together have reached the size that a logical partition may have.",
          "zh-CN": "这个分区键值下的全部项目已达到一个逻辑分区允许的大小。",
        }),
        fix: [
          text({
            en: "Delete old items of this value, or choose a partition key that spreads them more finely.",
            "zh-CN": "删除该值下的旧项目，或选用划分更细的分区键。",
          }),
        ],
      },
    ),
    general.proven("throughput", "rate-limited", 429, said(/\bRequest rate is (?:too )?large\b/), {
      why: text({
        en: "The request units per second of this container, its database or a partition are used up. One hot partition is enough for it.",
        "zh-CN": "该容器、其数据库或某个分区每秒的请求单位已用尽。只要有一个热点分区就会这样。",
      }),
      fix: [
        text({
          en: "Wait for x-ms-retry-after-ms and send again; then raise the throughput or spread the partition key.",
          "zh-CN": "按 x-ms-retry-after-ms 等待后重试；再提高吞吐量，或让分区键更分散。",
        }),
      ],
    }),
    general.proven(
      "missing",
      "record-not-found",
      404,
      said(
        /^(?:Owner resource does not exist|Resource Not Found\b|Entity with the specified id does not exist)/,
      ),
      {
        why: text({
          en: "No such database, container or item; an item is also not found under another partition key value.",
          "zh-CN": "没有这个数据库、容器或项目；分区键值不对时也找不到项目。",
        }),
      },
    ),
    general.proven(
      "there-already",
      "target-already-exists",
      409,
      said(/^(?:Resource|Entity) with (?:the )?specified id(?: or name)? already exists\b/),
    ),
    general.proven(
      "changed-meanwhile",
      "precondition-failed",
      412,
      said(/\bone of the specified pre-?conditions? is not met\b/i),
    ),
    general.proven("item-too-large", "request-body-too-large", 413, said(/^Request size is too large\b/)),
    general.proven(
      "same-item-twice",
      "application-conflict",
      449,
      said(/^Conflicting request to resource has been attempted\b/),
    ),
    general.proven(
      "query-or-key-wrong",
      "validation-failed",
      400,
      any(
        said(/^Cross partition query is required but disabled\b/),
        said(/^PartitionKey extracted from document doesn't match the one specified in the header\b/),
        said(/^The partition key supplied in x-ms-partitionkey header has fewer components\b/),
        said(/^(?:Message: )?\{?"?[^\n]{0,20}"severity":"Error"/),
      ),
    ),
  ],
} as const;
