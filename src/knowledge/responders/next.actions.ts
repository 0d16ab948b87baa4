import { body, noBodyText } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field, lacks, mediaType, status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes } from "../../diagnosis/condition/size.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";

export const NEXT = docs("Next.js documentation", "https://nextjs.org/docs");
const { states, likely, possible, proven } = causesOf(
  "next",
  NEXT,
  docs(
    "Next.js: action-handler.ts",
    "https://github.com/vercel/next.js/blob/canary/packages/next/src/server/app-render/action-handler.ts",
  ),
);

/** It compares the host of Origin, with its port, with X-Forwarded-Host or else Host. */
const actionOrigin = {
  why: text({
    en: "The Origin of a server action does not fit the host that Next.js sees, often behind a proxy.",
    "zh-CN": "Server Action 的 Origin 与 Next.js 看到的主机不符，常见于反向代理之后。",
  }),
  fix: [
    text({
      en: "Let the proxy send X-Forwarded-Host as the address bar has it, with the port (nginx: $http_host, not $host).",
      "zh-CN": "让代理发送与地址栏一致、带端口的 X-Forwarded-Host（nginx：用 $http_host，不用 $host）。",
    }),
    text({
      en: "Or list the host of Origin, with its port, in `experimental.serverActions.allowedOrigins` of next.config.js.",
      "zh-CN":
        "或把 Origin 的主机名连同端口写入 next.config.js 的 `experimental.serverActions.allowedOrigins`。",
    }),
  ],
  confirm: text({
    en: 'The log of Next.js says "does not match `origin` header … Aborting the action" and names both hosts.',
    "zh-CN": "Next.js 日志：“does not match `origin` header … Aborting the action”，并写明两个主机名。",
  }),
};

/** An action answered in its own format, whose body nobody kept. */
const actionUnseen = all(sent("next-action"), sent("origin"), mediaType(/^text\/x-component$/), noBodyText);

/** What its client asked of a server action, or sent to one. */
export const nextActions = [
  likely(
    "old-action",
    "stale-client-build",
    [404, 409, 500],
    any(
      field("x-nextjs-action-not-found"),
      all(inside("next"), sent("next-action"), status(404), not(mediaType(/^text\/x-component$/))),
    ),
    {
      why: text({
        en: "This build has no server action with the id that the page sent: the page is of an older or newer build, or another replica answered.",
        "zh-CN": "这个构建没有页面所发送 id 的 Server Action：页面来自更旧或更新的构建，或由另一个副本响应。",
      }),
      fix: [
        text({
          en: "Reload the page. To spare users that, catch the error of the action and offer a reload, or use the skew protection of the platform.",
          "zh-CN":
            "重新加载页面。为避免用户遇到：捕获 action 的错误并提示刷新，或使用平台的版本偏差保护（skew protection）。",
        }),
        text({
          en: "With several replicas give all the same build, and the same NEXT_SERVER_ACTIONS_ENCRYPTION_KEY while building.",
          "zh-CN":
            "有多个副本时，全部使用同一构建，并在构建时设置相同的 NEXT_SERVER_ACTIONS_ENCRYPTION_KEY。",
        }),
      ],
      confirm: text({
        en: 'The log of Next.js says "Failed to find Server Action … This request might be from an older or newer deployment."',
        "zh-CN":
          "Next.js 日志里有“Failed to find Server Action … This request might be from an older or newer deployment”。",
      }),
    },
  ),
  // Without the field that says it did not run, what is in its own format is the answer of one that ran.
  likely(
    "action-found-nothing",
    "record-not-found",
    404,
    all(sent("next-action"), mediaType(/^text\/x-component$/), lacks("x-nextjs-action-not-found")),
    {
      why: text({
        en: "The server action was found; it, or the page that was rendered after it, called notFound().",
        "zh-CN": "Server Action 已找到；它或随后渲染的页面调用了 notFound()。",
      }),
    },
  ),
  states(
    "action-from-elsewhere",
    "csrf-token-invalid",
    [403, 500],
    /Invalid Server Actions request/,
    actionOrigin,
  ),
  proven("action-origin-code", "csrf-token-invalid", 500, body(/"digest":"\d{1,20}@E80"/), actionOrigin),
  // Every action that is let in gets this Cache-Control before it runs; the check of Origin stands before that.
  likely(
    "action-not-run",
    "csrf-token-invalid",
    500,
    all(
      sent("next-action"),
      sent("origin"),
      mediaType(/^text\/x-component$/),
      not(field("cache-control", /^no-cache, no-store, max-age=0, must-revalidate$/)),
    ),
    actionOrigin,
  ),
  // Without its body nothing tells the refusal from an action that threw.
  possible("action-origin-unsaid", "csrf-token-invalid", 500, actionUnseen, actionOrigin),
  // The action's body is read after Origin was compared; over its limit the answer is 500, not 413.
  likely(
    "action-body-over-default",
    "request-body-too-large",
    [413, 500],
    all(inside("next"), sent("next-action"), bodyOfBytes(1_048_577), not(body(/@E80"/))),
    {
      why: text({
        en: "The body of this server action is over 1 MB, which Next.js refuses unless a higher limit was set.",
        "zh-CN": "这个 Server Action 的正文超过 1 MB；没有设置更高的上限时，Next.js 会拒绝它。",
      }),
      fix: [
        text({
          en: "Raise `experimental.serverActions.bodySizeLimit` in next.config.js; a proxy or host in front may have a limit of its own.",
          "zh-CN":
            "在 next.config.js 中调高 `experimental.serverActions.bodySizeLimit`；前面的代理或托管平台可能另有上限。",
        }),
        text({
          en: "Or send large files straight to object storage, and give the action the address alone.",
          "zh-CN": "或把大文件直接传到对象存储，只把地址交给 action。",
        }),
      ],
    },
  ),
] as const;
