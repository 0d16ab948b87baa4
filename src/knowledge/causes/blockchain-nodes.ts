import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInJson } from "../../diagnosis/condition/code.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { sentBody } from "../../diagnosis/condition/sent-content.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const INFURA = docs(
  "Infura: error codes",
  "https://docs.metamask.io/services/reference/ethereum/json-rpc-methods/",
);
const ALCHEMY = docs("Alchemy: error reference", "https://www.alchemy.com/docs/reference/error-reference");
const { likely, possible } = causesOf(anybody, INFURA, ALCHEMY);

const rpc = json("jsonrpc", /^2\.0$/);
const says = (words: RegExp) => all(rpc, json("error.message", words));
const bySettings = says(/^rejected due to project ID settings$/);

/** Before it comes to JSON-RPC, Infura refuses in bare text. */
const bare = (words: string) => body(new RegExp(`^${words}\\s{0,2}$`));

const JSON_RPC = docs("JSON-RPC 2.0: error object", "https://www.jsonrpc.org/specification#error_object");
const rpcCode = codeInJson("error.code", rpc);
/** JSON-RPC: the codes that its specification keeps for itself. */
const { spoken } = vendorCodes(
  rpcCode,
  text({
    en: "The server answers with the JSON-RPC code {code}, which means this.",
    "zh-CN": "服务器返回了 JSON-RPC 代码 {code}，它的含义就是这个。",
  }),
  JSON_RPC,
  docs("EIP-1474: error codes", "https://eips.ethereum.org/EIPS/eip-1474#error-codes"),
);

export const blockchainNodesSpoken = {
  "not-json": {
    mechanism: "request-body-malformed",
    codes: ["-32700"],
    why: text({
      en: "The server could not read the body as JSON, or as a JSON-RPC message (code {code}).",
      "zh-CN": "服务器无法把正文解析为 JSON，或无法识别为 JSON-RPC 消息（代码 {code}）。",
    }),
  },
  "method-unknown": {
    mechanism: "route-not-found",
    codes: ["-32601"],
    why: text({
      en: "The server has no such `method`, or does not offer it to you (JSON-RPC code {code}).",
      "zh-CN": "服务器没有这个 `method`，或不对你开放（JSON-RPC 代码 {code}）。",
    }),
    fix: [
      text({
        en: "Compare the name in `method`, letter by letter, with the methods that the server lists.",
        "zh-CN": "把 `method` 中的名称与服务器列出的方法逐字核对。",
      }),
    ],
  },
  "parameters-wrong": {
    mechanism: "validation-failed",
    codes: ["-32602"],
    why: text({
      en: "Number, order, type or a value of `params` does not fit the method (JSON-RPC code {code}).",
      "zh-CN": "`params` 的数量、顺序、类型或某个值与该方法不符（JSON-RPC 代码 {code}）。",
    }),
  },
  "limit-exceeded": {
    mechanism: "rate-limited",
    codes: ["-32005"],
    why: text({
      en: "Mostly a limit of the node's provider: calls a second or a day, or the span of a query (JSON-RPC code {code}). On Solana the node is unhealthy or behind.",
      "zh-CN":
        "多半达到了节点服务商的上限：每秒或每天的调用次数，或一次查询的范围（JSON-RPC 代码 {code}）。Solana 上则表示节点不健康或落后。",
    }),
    fix: [
      text({
        en: "Read the message: for a rate wait and retry, for a query ask for fewer blocks at a time. If the node is unhealthy or behind, try later or another node.",
        "zh-CN":
          "查看消息：若是速率问题，等待后重试；若是查询范围问题，每次请求更少的区块；若节点不健康或落后，稍后再试或换一个节点。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** All of the request's body was seen, and it is no JSON. */
const sentNoJson = sentBody(
  (content, c) => /\S/.test(content) && content.length < 65_536 && c.sentJson === null,
);

/** What providers of blockchain nodes say, and any server of JSON-RPC by its code. */
export const blockchainNodesCauses = {
  id: "blockchain-nodes",
  over: ["auth", "limits", "refusal", "request-body", "inner-status"],
  causes: [
    likely("origin-not-in-settings", "cors-origin-not-allowed", 403, all(bySettings, sent("origin")), {
      why: text({
        en: "The settings of this project limit who may use it, and this page's origin is most likely not on the list; a scheme written there must match too.",
        "zh-CN":
          "该项目的设置限定了谁可以使用它，这个页面的源多半不在名单中；名单里写了协议时，协议也必须一致。",
      }),
      fix: [
        text({
          en: "Add the page's whole origin to the allow list of the project, or use a project of your own.",
          "zh-CN": "把页面完整的源加入项目的白名单，或使用自己的项目。",
        }),
        text({
          en: "If it is there: look at the lists of user agents, methods and contract addresses, and whether a secret is required.",
          "zh-CN": "如果已在其中：检查用户代理、方法和合约地址的名单，以及是否要求密钥。",
        }),
      ],
    }),
    likely("not-as-the-settings-want", "blocked-by-config-rule", 403, all(bySettings, notSent("origin")), {
      why: text({
        en: "The settings of this project ask for something that the call lacks: an allowed Origin, its secret, a user agent, method or contract address.",
        "zh-CN": "该项目的设置有要求，而调用不满足：允许的 Origin、密钥、用户代理、方法或合约地址。",
      }),
    }),
    possible("other-setting", "blocked-by-config-rule", 403, all(bySettings, sent("origin"))),
    likely(
      "origin-not-listed",
      "cors-origin-not-allowed",
      [400, 401, 403],
      says(/origin not on whitelist/i),
      {
        why: text({
          en: "The allow list of this key does not name the Origin of the call, or the call (from a server or tool) sent none.",
          "zh-CN": "这个密钥的白名单中没有该调用的 Origin，或调用（来自服务器或工具）没有发送 Origin。",
        }),
      },
    ),
    likely(
      "key-unknown",
      "auth-invalid",
      [400, 401, 403],
      any(
        says(
          /^(?:invalid project id|project ID is required$|Must be authenticated!|Invalid (?:access|API) key)/i,
        ),
        bare("invalid project id"),
      ),
      {
        why: text({
          en: "The key in the address is missing, or the provider does not know it.",
          "zh-CN": "地址中缺少密钥，或服务商不认识它。",
        }),
      },
    ),
    likely(
      "network-off",
      "feature-not-enabled",
      [400, 401, 403],
      any(
        says(/ is not enabled for this app\b|^project ID does not have access to this network/i),
        bare("project ID does not have access to this network"),
      ),
      {
        why: text({
          en: "The key is valid, but this network is not switched on for its project.",
          "zh-CN": "密钥有效，但它的项目没有启用这个网络。",
        }),
      },
    ),
    likely(
      "archive-off",
      "feature-not-enabled",
      [400, 401, 403],
      any(
        says(/^project ID does not have access to archive state/i),
        bare("project ID does not have access to archive state"),
      ),
      {
        why: text({
          en: "The call asks for the state at an old block, and the project of this key does not include the archive.",
          "zh-CN": "该调用查询的是旧区块的状态，而这个密钥的项目不包含归档数据。",
        }),
        fix: [
          text({
            en: "Ask for a recent block or `latest`, or add archive data to the plan.",
            "zh-CN": "改查较新的区块或 `latest`，或为套餐添加归档数据。",
          }),
        ],
      },
    ),
    likely(
      "plan-used-up",
      "quota-exhausted",
      [402, 403, 429],
      says(/^(?:daily request count exceeded|Monthly capacity limit exceeded)/i),
      {
        why: text({
          en: "The plan's allowance for this day or month is used up (requests or credits, compute units with Alchemy).",
          "zh-CN": "套餐今天或本月的额度已用完（按请求次数或积分计，Alchemy 按计算单元计）。",
        }),
      },
    ),
    causesOf(anybody, JSON_RPC).proven(
      "seen-not-json",
      "request-body-malformed",
      ["4xx", "5xx"],
      all(code(rpcCode, "-32700"), sentNoJson, notSent("content-encoding")),
      {
        why: text({
          en: "The body that was sent is no JSON, and the server could not parse it (JSON-RPC code -32700).",
          "zh-CN": "发送的正文不是 JSON，服务器无法解析（JSON-RPC 代码 -32700）。",
        }),
      },
    ),
    causesOf(
      anybody,
      docs("MCP: stream is not readable", "https://github.com/vercel/mcp-handler/issues/106"),
    ).likely(
      "body-read-before",
      "application-error",
      ["4xx", "5xx"],
      all(code(rpcCode, "-32700"), json("error.data", /stream is not readable/)),
      {
        why: text({
          en: "The server's own code read the body before the JSON-RPC library could (mostly a body parser such as express.json): the request is not at fault.",
          "zh-CN":
            "服务器自己的代码在 JSON-RPC 库之前读取了正文（多半是 express.json 之类的正文解析器）：问题不在请求。",
        }),
        fix: [
          text({
            en: "Hand the parsed body on to the library (`handleRequest(req, res, req.body)`), or leave the parser out for this route.",
            "zh-CN":
              "把已解析的正文传给该库（`handleRequest(req, res, req.body)`），或在这个路由上不用解析器。",
          }),
        ],
      },
    ),
    ...spoken(blockchainNodesSpoken),
  ],
} as const;
