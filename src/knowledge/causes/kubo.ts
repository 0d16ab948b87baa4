import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Kubo: RPC API", "https://docs.ipfs.tech/reference/kubo/rpc/"),
);

const rpc = path(/^\/api\/v0\/[a-z]/);
const says = (words: RegExp) =>
  all(jsonWith(["Message", "Code", "Type"]), json("Type", /^error$/), json("Message", words));

const otherThanPost = all(rpc, method("GET", "HEAD", "PUT", "DELETE", "PATCH"));
const ownWords = body(/^405 - Method Not Allowed\s?$/);
const POST_ALONE = text({
  en: "The RPC interface of IPFS takes POST alone since version 0.5, also for calls that only read.",
  "zh-CN": "IPFS 的 RPC 接口从 0.5 版起只接受 POST，只读的调用也一样。",
});
const SEND_POST = text({
  en: "Send the same address with POST; the arguments stay in the query (`?arg=`).",
  "zh-CN": "用 POST 请求同一地址；参数仍放在查询串中（`?arg=`）。",
});

/** What the RPC interface of an IPFS node says. */
export const kuboCauses = {
  id: "kubo",
  over: ["method", "refusal", "cors"],
  causes: [
    proven("post-alone", "method-not-allowed-by-application", 405, all(otherThanPost, ownWords), {
      why: POST_ALONE,
      fix: [SEND_POST],
    }),
    // Flask and Next.js answer so as well, for any route that takes POST alone.
    likely(
      "post-alone-by-allow",
      "method-not-allowed-by-application",
      405,
      all(otherThanPost, not(ownWords), field("allow", /^OPTIONS, POST$/)),
      {
        why: text({
          en: "This address takes POST alone. The RPC interface of IPFS, which has such paths, does so since version 0.5, also for calls that only read.",
          "zh-CN": "这个地址只接受 POST。IPFS 的 RPC 接口有这样的路径，从 0.5 版起如此，只读的调用也一样。",
        }),
        fix: [SEND_POST],
      },
    ),
    likely(
      "origin-refused",
      "cors-origin-not-allowed",
      403,
      all(
        rpc,
        body(/^403 - Forbidden\s?$/),
        any(sent("origin"), sent("referer"), sent("user-agent", /^Mozilla/)),
      ),
      {
        why: text({
          en: "From browsers the node takes RPC calls of listed origins alone, so that not every page can command it.",
          "zh-CN": "对浏览器发出的 RPC 调用，节点只接受来自所列源的，避免任意网页操纵它。",
        }),
        fix: [
          text({
            en: "Add the page's origin to `API.HTTPHeaders.Access-Control-Allow-Origin` in the node's config, and restart it.",
            "zh-CN": "把页面的源加入节点配置的 `API.HTTPHeaders.Access-Control-Allow-Origin`，然后重启。",
          }),
        ],
      },
    ),
    likely(
      "argument-missing",
      "validation-failed",
      [400, 500],
      says(/^argument "[^"\n]{1,60}" is required/),
      {
        why: text({
          en: "The command lacks an argument that it must have (`?arg=`, or a file in the body).",
          "zh-CN": "命令缺少必需的参数（`?arg=`，或正文中的文件）。",
        }),
      },
    ),
    likely(
      "no-such-block",
      "record-not-found",
      500,
      all(
        says(/ipld: could not find|no link named|merkledag: not found|block was not found locally/),
        not(says(/context deadline/)),
      ),
      {
        why: text({
          en: "The node did not find this block or path; offline, it looks at its own store alone.",
          "zh-CN": "节点没有找到该区块或路径；离线时它只查自己的存储。",
        }),
      },
    ),
  ],
} as const;
