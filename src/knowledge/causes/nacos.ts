import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Nacos: authorization", "https://nacos.io/en/docs/v2/guide/user/auth/");
const SOURCE_2 = docs("Nacos: open API", "https://nacos.io/en/docs/v2/guide/user/open-api/");
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What Nacos says by itself. */
export const nacosCauses = {
  id: "nacos",
  causes: [
    likely(
      "user",
      "auth-invalid",
      [403, 500],
      body(
        /(?:^|"message":\s{0,4}"|Message<\/b> |NacosException[^\n]{0,200}?)(?:caused: )?(?:Code: \d{1,5}, Message: )?(?:unknown user!|user not found!|token invalid!)|User not found! Please check user exist or password is right!/,
      ),
      {
        why: text({
          en: "Nacos does not know the user name, password or access token of the client; some of these words are used by other systems too.",
          "zh-CN": "Nacos 不认识客户端的用户名、密码或访问令牌；其中有些措辞其他系统也会用。",
        }),
        fix: [
          text({
            en: "Check spring.cloud.nacos.username and password (or those under config and discovery). All Nacos nodes need the same nacos.core.auth.plugin.nacos.token.secret.key.",
            "zh-CN":
              "检查 spring.cloud.nacos.username 和 password（或 config、discovery 下各自的设置），以及各 Nacos 节点的 nacos.core.auth.plugin.nacos.token.secret.key 是否一致。",
          }),
        ],
      },
    ),
    likely(
      "token-expired",
      "auth-token-expired",
      [401, 403],
      body(
        /(?:^|"message":\s{0,4}"|Message<\/b> |NacosException[^\n]{0,200}?)(?:caused: )?(?:Code: \d{1,5}, Message: )?token expired!/,
      ),
      {
        why: text({
          en: "The access token is past its time; Nacos says so of its clients' tokens, and other systems use these words too.",
          "zh-CN": "访问令牌已过期；Nacos 对客户端的令牌这样写，其他系统也用这些措辞。",
        }),
      },
    ),
    likely(
      "right",
      "auth-not-authorised",
      403,
      body(
        /(?:^|"message":\s{0,4}"|Message<\/b> |<div>|NacosException[^\n]{0,200}?)(?:caused: )?(?:Code: \d{1,5}, Message: )?authorization failed!/,
      ),
      {
        why: text({
          en: "The role of this Nacos user has no right on the namespace or resource; a change of another user's password, or one with a bad token, gets this too.",
          "zh-CN":
            "该 Nacos 用户的角色没有这个命名空间或资源的权限；修改他人密码，或改密码时令牌无效，也是这句话。",
        }),
      },
    ),
    likely("config-missing", "record-not-found", 404, body(/^config data not exist/), {
      why: text({
        en: "Nacos has no configuration with this dataId, group and namespace.",
        "zh-CN": "Nacos 中没有该 dataId、group 和命名空间的配置。",
      }),
      fix: [
        text({
          en: "Compare dataId, group and tenant (the namespace's id, not its name).",
          "zh-CN": "核对 dataId、group 和 tenant（命名空间的 ID，而不是名称）。",
        }),
      ],
    }),
    likely(
      "not-ready",
      "app-failed-to-start",
      503,
      body(/server is (?:DOWN|STARTING) ?now, (?:please try again later!|detailed error message: )/),
      {
        why: text({
          en: "This Nacos node is not ready: it is starting, its Distro data is not loaded yet, or Raft has no leader.",
          "zh-CN": "该 Nacos 节点尚未就绪：正在启动、Distro 数据尚未加载，或 Raft 没有 leader。",
        }),
        fix: [
          text({
            en: "Read alipay-jraft.log and naming-raft.log (leader), protocol-distro.log and naming-distro.log (data) of the node.",
            "zh-CN":
              "查看该节点的 alipay-jraft.log 和 naming-raft.log（leader），以及 protocol-distro.log 和 naming-distro.log（数据）。",
          }),
        ],
      },
    ),
  ],
} as const;
