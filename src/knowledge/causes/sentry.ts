import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Sentry Relay: error messages", "https://docs.sentry.io/product/relay/"),
);

const said = (words: RegExp) =>
  all(path(/\/api\/\d{1,20}\/(?:envelope|store|security|minidump)\/?$/), json("detail", words));

/** What the intake of Sentry says by the reason of its refusal. */
export const sentryCauses = {
  id: "sentry",
  over: ["auth", "limits", "cors"],
  causes: [
    proven(
      "project-unknown",
      "record-not-found",
      [400, 403],
      said(/with_reason: ProjectId|invalid project (?:id|path)/i),
      {
        why: text({
          en: "This intake knows no active project for the DSN: removed, its key unknown or switched off, or it is of another region or organisation.",
          "zh-CN":
            "这个接收端没有该 DSN 对应的有效项目：项目已被删除、密钥未知或已停用，或 DSN 属于另一个区域或组织。",
        }),
      },
    ),
    proven(
      "key-unknown",
      "auth-invalid",
      [401, 403],
      said(
        /with_reason: MultiProjectId|with_reason: UnknownProjectKey|bad sentry DSN public key|invalid or missing (?:public )?key/i,
      ),
    ),
    proven("origin-not-listed", "cors-origin-not-allowed", 403, said(/with_reason: Cors/i), {
      why: text({
        en: "The page's domain is not among the Allowed Domains of the Sentry project.",
        "zh-CN": "页面的域名不在 Sentry 项目的“Allowed Domains”中。",
      }),
      fix: [
        text({
          en: "In the project's General Settings, Client Security, add the domain of the page to Allowed Domains.",
          "zh-CN": "在项目的 General Settings 的 Client Security 中，把页面的域名加入 Allowed Domains。",
        }),
      ],
    }),
    proven(
      "envelope-over-limit",
      "request-body-too-large",
      413,
      said(/^(?:envelope|event|request|payload|attachment).{0,40}(?:too large|exceed)/i),
    ),
    likely(
      "quota-reached",
      "quota-exhausted",
      429,
      said(
        /usage (?:limit|quota)|(?:event|key|project|org)\w{0,12} (?:usage )?(?:limit|quota)|Sentry dropped data due to a quota/i,
      ),
      {
        why: text({
          en: "The quota or the rate limit of the Sentry project is reached; events are dropped until it begins anew.",
          "zh-CN": "达到了 Sentry 项目的配额或速率限制，在重新开始之前事件会被丢弃。",
        }),
      },
    ),
  ],
} as const;
