import { text } from "../../diagnosis/text.ts";
import { ofAspnetcore } from "./aspnetcore.sources.ts";

const { says, states, usual, possible } = ofAspnetcore;

/** An exception that nobody caught, by its words where it has any. */
export const aspnetcoreExceptions = [
  says(
    "no-scheme",
    "server-config-error",
    500,
    /No authenticationScheme was specified, and there was no Default\w{1,20}Scheme found/,
    {
      why: text({
        en: "A step of authentication was due (the message names it: Authenticate, Challenge, Forbid, SignIn or SignOut), and the application names no default scheme for it.",
        "zh-CN":
          "应用要执行某个身份验证步骤（消息写明：Authenticate、Challenge、Forbid、SignIn 或 SignOut），但没有为它指定默认方案。",
      }),
      fix: [
        text({
          en: "Name a default in AddAuthentication(…) in Program.cs, and call UseAuthentication before UseAuthorization.",
          "zh-CN":
            "在 Program.cs 的 AddAuthentication(…) 中指定默认方案，并在 UseAuthorization 之前调用 UseAuthentication。",
        }),
      ],
    },
  ),
  says("cycle", "unhandled-exception", 500, /A possible object cycle was detected/, {
    why: text({
      en: "An object refers back to itself, mostly by navigation properties, or is nested deeper than allowed (32 in MVC, else 64).",
      "zh-CN": "对象循环引用自身（多为导航属性），或嵌套超过允许的层数（MVC 为 32，其他为 64）。",
    }),
    fix: [
      text({
        en: "Return a DTO with the wanted members, or set ReferenceHandler.IgnoreCycles in the JSON options.",
        "zh-CN": "返回只含所需成员的 DTO，或在 JSON 选项中设置 ReferenceHandler.IgnoreCycles。",
      }),
    ],
  }),
  says(
    "tables",
    "database-not-migrated",
    500,
    /Invalid (?:object|column) name|no such table|42P01|Applying existing migrations/,
  ),
  says(
    "database",
    "database-unavailable",
    500,
    /A network-related or instance-specific error|SqlException[^\n]{0,200}(?:timeout|Cannot open database|Login failed)|NpgsqlException|Failed to connect to [\d.:]{3,40}/,
  ),
  states(
    "view",
    "template-missing",
    500,
    /The view (?:'|&#x27;|&#39;)[^\n]{1,200} was not found|partial view [^\n]{1,200} was not found/,
  ),
  says("service", "unhandled-exception", 500, /Unable to resolve service for type/, {
    fix: [
      text({
        en: "Register the type that is named: builder.Services.AddScoped<IType, Type>() in Program.cs.",
        "zh-CN": "注册所写的类型：在 Program.cs 中加上 builder.Services.AddScoped<IType, Type>()。",
      }),
    ],
  }),
  usual("thrown", "unhandled-exception", 500),
  possible("database-500", "database-unavailable", 500),
] as const;
