import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { ofNomad } from "./nomad-answer.ts";

const { likely, proven } = causesOf(
  anybody,
  docs(
    "Nomad: sentences of its errors",
    "https://github.com/hashicorp/nomad/blob/main/nomad/structs/errors.go",
  ),
  docs("Nomad: HTTP API", "https://developer.hashicorp.com/nomad/api-docs"),
);

/** A sentence in plain text, which a call between its servers may stand before. */
const said = (words: string) =>
  all(mediaType("text/plain"), body(new RegExp(`^(?:rpc error: [^\\n]{0,120})?(?:${words})\\s{0,4}$`)));
const denied = all(said("Permission denied"), ofNomad);

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
/** A Secret ID, and no JWT. */
const tokenSent = any(
  sent("x-nomad-token", new RegExp(`^${UUID}$`, "i")),
  sent("authorization", new RegExp(`^Bearer ${UUID}$`, "i")),
);
const UNKNOWN = {
  why: text({
    en: "Nomad does not know the token (X-Nomad-Token or Bearer): mistyped, deleted, of another cluster or region, or the accessor's id in its place.",
    "zh-CN":
      "Nomad 不认识该令牌（X-Nomad-Token 或 Bearer）：写错，已删除，属于另一个集群或区域，或误用了 accessor 的 id。",
  }),
  fix: [
    text({
      en: "Send the Secret ID of a token of this cluster; `nomad acl token self` must then show it.",
      "zh-CN": "发送本集群令牌的 Secret ID；此时 `nomad acl token self` 应能显示该令牌。",
    }),
  ],
};

/** What Nomad says in plain text. */
export const nomadCauses = {
  id: "nomad",
  over: ["auth", "refusal", "not-found", "application", "request-body"],
  causes: [
    // Of a job's own identity (a JWT) it says so where only a token may ask.
    proven("token-unknown", "auth-invalid", 403, all(said("ACL token not found"), tokenSent), UNKNOWN),
    likely("token-perhaps-unknown", "auth-invalid", 403, said("ACL token not found"), UNKNOWN),
    proven("token-over", "auth-token-expired", [403, 500], said("ACL token expired")),
    proven("token-malformed", "auth-invalid", [400, 403, 500], said("ACL token is invalid"), {
      why: text({
        en: "The token is no UUID, as the Secret ID of every Nomad token is.",
        "zh-CN": "令牌不是 UUID，而 Nomad 令牌的 Secret ID 都是 UUID。",
      }),
    }),
    likely(
      "token-missing",
      "auth-missing",
      403,
      all(denied, notSent("x-nomad-token"), notSent("authorization")),
      {
        why: text({
          en: "The request carried no token, and Nomad's anonymous policy does not allow this.",
          "zh-CN": "请求没有携带令牌，而 Nomad 的匿名策略不允许这个操作。",
        }),
      },
    ),
    likely(
      "denied",
      "auth-not-authorised",
      403,
      all(denied, any(sent("x-nomad-token"), sent("authorization"))),
      {
        why: text({
          en: "The token's policies do not allow this: in this namespace, or for nodes, agents or operators, which have rules of their own. Some calls want a management token.",
          "zh-CN":
            "令牌的策略不允许该操作：在这个命名空间中，或针对节点、agent、operator（它们另有规则）。有些调用需要管理令牌。",
        }),
        fix: [
          text({
            en: "Compare `nomad acl token self` and its policies with the namespace and the right that the call needs (such as node:read for nodes).",
            "zh-CN":
              "将 `nomad acl token self` 及其策略与调用所需的命名空间和权限（如查看节点需要 node:read）对照。",
          }),
        ],
      },
    ),
    proven(
      "registration-off",
      "blocked-by-config-rule",
      403,
      said("Job registration, dispatch, and scale are disabled by the scheduler configuration"),
      {
        why: text({
          en: "An administrator has switched off registering, dispatching and scaling jobs; only a management token may still do so.",
          "zh-CN": "管理员关闭了作业的注册、分派和扩缩；只有管理令牌仍可执行。",
        }),
        fix: [
          text({
            en: "Wait, or set reject-job-registration to false (`nomad operator scheduler set-config`).",
            "zh-CN":
              "等待，或将 reject-job-registration 设为 false（`nomad operator scheduler set-config`）。",
          }),
        ],
      },
    ),
    likely("no-leader", "upstream-none-available", 500, all(said("No cluster leader"), ofNomad), {
      why: text({
        en: "This Nomad server knows no leader: none is elected, or it cannot reach the other servers.",
        "zh-CN": "这个 Nomad 服务器不知道 leader：没有选出，或它无法连通其他服务器。",
      }),
      fix: [
        text({
          en: "Look at `nomad operator raft list-peers -stale` and `nomad server members`: a majority of the servers must reach each other.",
          "zh-CN":
            "查看 `nomad operator raft list-peers -stale` 和 `nomad server members`：多数服务器必须能互相连通。",
        }),
      ],
    }),
    proven("no-region", "upstream-none-available", 500, said("No path to region"), {
      why: text({
        en: "This Nomad knows no server of the region that the call names: misspelt, or not federated.",
        "zh-CN": "这个 Nomad 不知道调用所指区域的任何服务器：区域写错，或该区域没有加入联邦（federation）。",
      }),
    }),
    likely(
      "no-node",
      "upstream-none-available",
      [404, 500],
      said("No path to node|Unknown node [^\\n]{1,80}"),
      {
        why: text({
          en: "The server has no connection to the node that the call is about (such as that of the allocation), or knows no such node.",
          "zh-CN": "服务器与该调用所涉及的节点（如运行该分配的节点）没有连接，或没有这个节点。",
        }),
      },
    ),
  ],
} as const;
