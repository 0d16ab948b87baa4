import { bodyless } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";

const YARP = causesOf(
  "aspnetcore",
  docs(
    "YARP: direct forwarding and its errors",
    "https://learn.microsoft.com/en-us/aspnet/core/fundamentals/servers/yarp/direct-forwarding",
  ),
);

/** The framework writes no 502 and 504 of its own: a proxy in it does (YARP, Ocelot), without a word. */
export const aspnetcoreYarp = [
  YARP.likely("target-down", "upstream-connection-refused", 502, all(by("aspnetcore"), bodyless), {
    why: text({
      en: "Probably a proxy within the application, such as YARP, could not pass the request on; mostly nothing listens at its destination.",
      "zh-CN": "很可能是应用里的代理（例如 YARP）无法转发请求；多半是目标地址上没有程序在监听。",
    }),
  }),
  YARP.possible("target-closes", "upstream-closed-without-response", 502, all(by("aspnetcore"), bodyless)),
  YARP.possible("no-destination", "upstream-none-available", 503, all(by("aspnetcore"), bodyless)),
  YARP.likely("target-slow", "upstream-response-timeout", 504, all(by("aspnetcore"), bodyless)),
] as const;
