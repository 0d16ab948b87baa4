import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("RabbitMQ: HTTP API", "https://www.rabbitmq.com/docs/http-api-reference");
const SOURCE_2 = docs("RabbitMQ: access control", "https://www.rabbitmq.com/docs/access-control");
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

const rabbit = (error: string, reason = /./) =>
  all(jsonWith(["error", "reason"]), json("error", new RegExp(`^${error}$`, "i")), json("reason", reason));

/** What the management interface of RabbitMQ says. */
export const rabbitmqCauses = {
  id: "rabbitmq",
  over: ["auth", "refusal"],
  causes: [
    likely(
      "local-only",
      "ip-not-allowed",
      401,
      rabbit("not_authori[sz]ed", /User can only log in via localhost/),
      {
        why: text({
          en: "The users in loopback_users (guest alone by default) may log in only from the machine itself.",
          "zh-CN": "loopback_users 中的用户（默认只有 guest）只能从本机登录。",
        }),
        fix: [
          text({
            en: "Create a user of your own, or set loopback_users in rabbitmq.conf.",
            "zh-CN": "创建自己的用户，或在 rabbitmq.conf 中设置 loopback_users。",
          }),
        ],
      },
    ),
    likely("login-wrong", "auth-invalid", 401, rabbit("not_authori[sz]ed", /Login failed|^Not_Authorized$/), {
      why: text({
        en: "RabbitMQ does not accept user and password, or the token.",
        "zh-CN": "RabbitMQ 不接受该用户名和密码，或该令牌。",
      }),
    }),
    likely(
      "tag",
      "auth-not-authorised",
      [401, 403],
      rabbit(
        "not_authori[sz]ed",
        /Not (?:management|administrator|monitor|policymaker) user|Access refused|User not authorised to access/,
      ),
      {
        why: text({
          en: "The user lacks a tag (management, monitoring, policymaker, administrator; the reason may name it) or a permission in the virtual host.",
          "zh-CN":
            "用户缺少标签（management、monitoring、policymaker、administrator，reason 可能写明是哪个），或缺少虚拟主机的权限。",
        }),
        fix: [
          text({
            en: "`rabbitmqctl set_user_tags NAME TAG` (all tags, it replaces the old ones), or `set_permissions -p VHOST NAME CONF WRITE READ`.",
            "zh-CN":
              "运行 `rabbitmqctl set_user_tags NAME TAG`，写上用户应有的全部标签（会替换原有标签），或运行 `rabbitmqctl set_permissions -p VHOST NAME CONF WRITE READ`。",
          }),
        ],
      },
    ),
    likely("missing", "record-not-found", 404, rabbit("Object Not Found"), {
      why: text({
        en: "No such queue, exchange, user or virtual host, or no such path of the interface; / in a name is written %2F.",
        "zh-CN": "没有该队列、交换机、用户或虚拟主机，或接口没有这个路径；名称中的 / 要写成 %2F。",
      }),
    }),
    likely("input", "validation-failed", 400, rabbit("bad_request"), {
      why: text({
        en: "RabbitMQ says in `reason` what it cannot take.",
        "zh-CN": "RabbitMQ 在 reason 中写明了不能接受的内容。",
      }),
    }),
  ],
} as const;
