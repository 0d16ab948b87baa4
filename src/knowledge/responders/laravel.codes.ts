import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

const sent = privateCodes({
  kind: "vendor",
  seen: "response",
  sources: [docs("Laravel: CSRF protection", "https://laravel.com/docs/csrf")],
});

export const laravelCodes = [
  sent(
    "419",
    "Page Expired",
    {
      en: "The CSRF token is missing or does not belong to the session, often because the session has expired.",
      "zh-CN": "CSRF 令牌缺失，或与会话不符，常因会话已过期。",
    },
    {
      en: "Reload the page; in code, send @csrf or X-CSRF-TOKEN and check the session cookie.",
      "zh-CN": "刷新页面；开发时带上 @csrf 或 X-CSRF-TOKEN，并检查会话 Cookie。",
    },
  ),
] as const satisfies readonly PrivateStatus[];
