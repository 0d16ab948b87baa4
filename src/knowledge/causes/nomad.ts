import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

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
/** Consul writes some of the same sentences. */
const ofNomad = any(
  field("x-nomad-index"),
  field("x-nomad-knownleader"),
  path(
    /^\/v1\/(?:jobs?|nodes?|allocations?|client|deployments?|evaluations?|namespaces?|vars?|volumes?|scaling|regions)(?:\/|$)/,
  ),
);
const denied = all(said("Permission denied"), ofNomad);

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
/** A Secret ID, and no JWT. */
const tokenSent = any(
  sent("x-nomad-token", new RegExp(`^${UUID}$`, "i")),
  sent("authorization", new RegExp(`^Bearer ${UUID}$`, "i")),
);
const UNKNOWN = {
  why: text({
    en: "Nomad does not know the token (X-Nomad-Token or Bearer): deleted, of another cluster, or the accessor's id in its place.",
    "zh-CN":
      "Nomad 不认识该令牌（X-Nomad-Token 或 Bearer）：已删除，属于另一个集群，或误用了 accessor 的 id。",
  }),
  fix: [
    text({
      en: "Send the Secret ID; `nomad acl token self` shows whose it is.",
      "zh-CN": "发送 Secret ID；`nomad acl token self` 显示它属于谁。",
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
          en: "The token's policies do not allow this in this namespace.",
          "zh-CN": "令牌的策略不允许在这个命名空间中执行该操作。",
        }),
        fix: [
          text({
            en: "Compare `nomad acl token self` and its policies with the namespace that the call names.",
            "zh-CN": "将 `nomad acl token self` 及其策略与调用所用的命名空间对照。",
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
          en: "An administrator has switched off new jobs; only a management token may still register them.",
          "zh-CN": "管理员关闭了新作业的注册；只有管理令牌仍可注册。",
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
        en: "Nomad's servers have elected no leader.",
        "zh-CN": "Nomad 的服务器没有选出 leader。",
      }),
      fix: [
        text({
          en: "Look at `nomad operator raft list-peers` and `nomad server members`: a majority of the servers must reach each other.",
          "zh-CN":
            "查看 `nomad operator raft list-peers` 和 `nomad server members`：多数服务器必须能互相连通。",
        }),
      ],
    }),
    proven("no-region", "upstream-none-available", 500, said("No path to region"), {
      why: text({
        en: "This Nomad knows no server of the region that the call names: misspelt, or not federated.",
        "zh-CN": "这个 Nomad 不知道调用所指区域的任何服务器：区域写错，或没有联邦。",
      }),
    }),
    likely(
      "no-node",
      "upstream-none-available",
      [404, 500],
      said("No path to node|Unknown node [^\\n]{1,80}"),
      {
        why: text({
          en: "The server has no connection to the node on which the allocation runs, or knows no such node.",
          "zh-CN": "服务器没有与运行该分配的节点的连接，或没有这个节点。",
        }),
      },
    ),
  ],
} as const;
