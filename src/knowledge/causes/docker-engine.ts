import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Docker Engine API", "https://docs.docker.com/reference/api/engine/");
const { likely } = causesOf(anybody, SOURCE);

const docker = (pattern: RegExp) => all(jsonWith(["message"]), json("message", pattern));

/** What Docker Engine says by itself. */
export const dockerEngineCauses = {
  id: "docker-engine",
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
          en: "Docker Engine has no such object (container, image, network, volume, service, node or exec instance).",
          "zh-CN": "Docker Engine 中没有该对象（容器、镜像、网络、卷、服务、节点或 exec 实例）。",
        }),
      },
    ),
    likely(
      "api-version",
      "validation-failed",
      400,
      docker(/^client version [\d.]{1,10} is too (?:old|new)\./),
      {
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
