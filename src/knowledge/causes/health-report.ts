import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const HEALTH = causesOf(
  anybody,
  docs(
    "Spring Boot Actuator: health information",
    "https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.health",
  ),
  docs("NestJS: health checks (Terminus)", "https://docs.nestjs.com/recipes/terminus"),
  docs(
    "ASP.NET Core: health checks",
    "https://learn.microsoft.com/aspnet/core/host-and-deploy/health-checks",
  ),
);

/** A report of several parts: Spring's Actuator and Eclipse MicroProfile, or Terminus. */
const report = any(
  all(
    jsonWith(["status"], ["components", "groups", "details", "checks"]),
    json("status", /^(?:DOWN|OUT_OF_SERVICE)$/),
  ),
  all(jsonWith(["status", "info", "error", "details"]), json("status", /^error$/)),
);
/** A store among the parts that are down; their names are those of its client. */
const storeDown = body(
  /"[^"\n]{0,40}(?:(?<![a-z])db(?![a-z])|database|datasource|mongo|redis|r2dbc|postgres|sql(?![a-z])|cassandra|couchbase|neo4j|elasticsearch|typeorm|prisma|sequelize|mikro-?orm|mongoose)[^"\n]{0,40}"\s{0,8}[:,]\s{0,8}(?:\{\s{0,8})?"status"\s{0,8}:\s{0,8}"(?:DOWN|down)"/i,
);
const PARTS = {
  fix: [
    text({
      en: "Look at the part with status down: mostly the application fails there too when it needs it.",
      "zh-CN": "查看状态为 down 的部分：应用自己用到它时多半也会失败。",
    }),
    text({
      en: "Where only the overall status is shown, let the report show its details to those who may see them.",
      "zh-CN": "如果只显示总状态，让有权限的人能看到报告的细节。",
    }),
  ],
};

/** What a health check says of the parts that an application needs; it is asked, and answers 503, as it should. */
export const healthReportCauses = {
  id: "health-report",
  over: ["application", "upstream"],
  causes: [
    HEALTH.likely("store-down", "database-unavailable", 503, all(report, storeDown), {
      why: text({
        en: "The application's health check reports that its database or store is down.",
        "zh-CN": "应用的健康检查报告：它的数据库或存储不可用。",
      }),
      ...PARTS,
    }),
    HEALTH.likely("part-down", "dependency-unavailable", 503, all(report, not(storeDown)), {
      why: text({
        en: "The application's health check reports that something it needs is down, or that it takes no requests now (OUT_OF_SERVICE).",
        "zh-CN": "应用的健康检查报告：它依赖的某一部分不可用，或它目前不接受请求（OUT_OF_SERVICE）。",
      }),
      ...PARTS,
    }),
    HEALTH.likely(
      "unhealthy",
      "dependency-unavailable",
      503,
      all(mediaType("text/plain"), body(/^Unhealthy\s{0,2}$/)),
      {
        why: text({
          en: "A health check of the application failed. By default ASP.NET Core answers with this one word and names no part.",
          "zh-CN": "应用的某项健康检查失败。ASP.NET Core 默认只返回这一个词，不写明是哪一项。",
        }),
        fix: [
          text({
            en: "Give MapHealthChecks a ResponseWriter that lists the checks, or read the application's log.",
            "zh-CN": "给 MapHealthChecks 设置列出各项检查的 ResponseWriter，或查看应用日志。",
          }),
        ],
      },
    ),
  ],
} as const;
