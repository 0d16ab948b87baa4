import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Docker Engine API", "https://docs.docker.com/reference/api/engine/");
const { likely, proven } = causesOf(anybody, SOURCE);

const docker = (pattern: RegExp) => all(jsonWith(["message"]), json("message", pattern));

/** A sentence for each side that is too old; the first engines wrote it as bare text. */
const VERSION_REFUSED =
  /^(?:client version [\d.]{1,10} is too (?:old|new)\. M(?:in|ax)imum supported API version is|client is (?:newer than server \(client API version:|too old, minimum supported API version is))/;

/** What Docker Engine says by itself. */
export const dockerEngineCauses = {
  id: "docker-engine",
  over: ["conflict", "request-body", "limits", "not-found", "auth", "refusal"],
  causes: [
    likely(
      "object-missing",
      "record-not-found",
      404,
      docker(
        /^(?:No such (?:container|image|exec instance|network|volume|service|node)|(?:network|volume|service) \S{1,200} not found|get \S{1,200}: no such volume)/i,
      ),
      {
        why: text({
          en: "Docker Engine has no such object (container, image, network, volume, service, node or exec instance); another interface may use the same words.",
          "zh-CN":
            "Docker Engine 中没有该对象（容器、镜像、网络、卷、服务、节点或 exec 实例）；其他接口也可能用同样的话。",
        }),
      },
    ),
    proven("api-version", "validation-failed", 400, any(docker(VERSION_REFUSED), body(VERSION_REFUSED)), {
      why: text({
        en: "The client asks for a version of the API that this Docker Engine does not offer.",
        "zh-CN": "客户端要求的 API 版本，这个 Docker Engine 不提供。",
      }),
      fix: [
        text({
          en: "Update the older side. Or set DOCKER_API_VERSION to one within the named bounds, for docker and other clients that read it.",
          "zh-CN":
            "更新较旧的一方；或把 DOCKER_API_VERSION 设为所示范围内的版本（只对 docker 等读取它的客户端有效）。",
        }),
      ],
    }),
    likely(
      "name-taken",
      "target-already-exists",
      [409, 500],
      docker(
        /^(?:Conflict\. The (?:container )?name "[^"]{1,200}" is already in use|network with name \S{1,200} already exists)/,
      ),
      {
        why: text({
          en: "A container or network of this name exists already, running or not.",
          "zh-CN": "已有同名的容器或网络，无论是否在运行。",
        }),
        fix: [
          text({
            en: "Remove the old one (`docker rm`, for a network `docker network rm`), rename it if it is a container, or choose another name.",
            "zh-CN":
              "删除旧的（`docker rm`，网络用 `docker network rm`），是容器时也可重命名，或换一个名称。",
          }),
        ],
      },
    ),
    likely(
      "in-use",
      "application-conflict",
      [403, 409],
      docker(
        /^(?:conflict: unable to (?:delete|remove) |(?:remove \S{1,200}: )?volume is in use|You cannot remove a running container|cannot remove container |error while removing network: network \S{1,200} (?:id \S{1,80} )?has active endpoints|container \S{1,200} is not running|Container \S{1,200} is (?:not running|restarting|paused))/,
      ),
      {
        why: text({
          en: "The state of the container, image, volume or network does not allow it now: running, stopped, paused, still in use, or an image with several tags.",
          "zh-CN":
            "容器、镜像、卷或网络当前的状态不允许这个操作：正在运行、已停止或暂停、仍在使用，或镜像有多个标签。",
        }),
        fix: [
          text({
            en: "Stop, start or detach what the message names first; `force` removes a running container, or an image with all its tags.",
            "zh-CN":
              "先停止、启动或断开消息中所指的对象；`force` 可删除正在运行的容器，或镜像连同其全部标签。",
          }),
        ],
      },
    ),
    likely(
      "image-denied",
      "auth-not-authorised",
      [403, 404, 500],
      docker(/^pull access denied for \S{1,200}, repository does not exist or may require/),
      {
        why: text({
          en: "The registry has no such repository, or it is private and the engine was given no login, or one without access to it.",
          "zh-CN": "注册表中没有这个仓库，或它是私有的，而引擎没有得到登录信息，或该登录没有访问权限。",
        }),
        fix: [
          text({
            en: "Check the name; for a private one send X-Registry-Auth (`docker login` first, for the docker command).",
            "zh-CN": "检查名称；私有仓库要发送 X-Registry-Auth（使用 docker 命令时先 `docker login`）。",
          }),
        ],
      },
    ),
    likely("registry-limit", "rate-limited", [429, 500], docker(/toomanyrequests: /), {
      why: text({
        en: "The registry from which the engine pulls has limited the requests of this account or address.",
        "zh-CN": "引擎拉取镜像的注册表限制了这个账户或地址的请求数。",
      }),
      fix: [
        text({
          en: "Log in to the registry for a higher limit, wait, or pull through a mirror or cache.",
          "zh-CN": "登录注册表以获得更高的限额，等待，或通过镜像源、缓存拉取。",
        }),
      ],
    }),
    proven(
      "no-swarm",
      "setup-required",
      503,
      docker(/^This node is not a swarm manager\. (?!Manager is being prepared)/),
      {
        why: text({
          en: "This call is for swarm managers, and this engine is in no swarm or is a worker.",
          "zh-CN": "这个调用只适用于 swarm 管理节点，而该引擎不在 swarm 中，或只是工作节点。",
        }),
        fix: [
          text({
            en: "Run `docker swarm init` or join one, or call a manager; without a swarm leave services, secrets and configs alone.",
            "zh-CN":
              "运行 `docker swarm init` 或加入一个 swarm，或改为调用管理节点；不用 swarm 时不要调用服务、机密和配置接口。",
          }),
        ],
      },
    ),
    likely("no-endpoint", "route-not-found", 404, docker(/^page not found$/), {
      why: text({
        en: "Docker Engine answers so where this version of its API has no such address; another interface may use the same words.",
        "zh-CN": "这个版本的 Docker Engine API 没有该地址时会这样响应；其他接口也可能用同样的话。",
      }),
    }),
  ],
} as const;
