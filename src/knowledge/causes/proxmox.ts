import { all, any, type Condition, not, quoting } from "../../diagnosis/condition/condition.ts";
import { json, jsonStartsWith } from "../../diagnosis/condition/json.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { statusText } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { momentOf } from "../../http/moment.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven, possible } = causesOf(
  anybody,
  docs("Proxmox VE: API, authentication", "https://pve.proxmox.com/wiki/Proxmox_VE_API#Authentication"),
);

/** Its sentence stands in place of the reason phrase; newer ones repeat it in JSON. */
const says = (words: RegExp): Condition =>
  any(
    statusText(words),
    all(jsonStartsWith("data"), json("message", words)),
    all(jsonStartsWith("message", "data"), json("message", words)),
  );
const ticketRefused = says(/^permission denied - invalid P(?:VE|MG|DM|BS) ticket/i);

/** A ticket holds for two hours, and tells when it was made, in hexadecimal seconds. */
const LIFETIME = 7200;
const TICKET = /\bP(?:VE|MG)AuthCookie=P(?:VE|MG)(?:%3A|:)[^;\s]{1,200}?(?:%3A|:)([0-9A-F]{8})(?:%3A|:){2}/i;

const ticketOver: Condition = all(
  sent("cookie", TICKET),
  quoting("response.field.date", (c) => {
    const made = TICKET.exec((c.exchange.request.fields.get("cookie") ?? "").slice(0, 8000))?.[1];
    const now = momentOf(c.exchange);
    if (made === undefined || now === null) return false;
    return now / 1000 - Number.parseInt(made, 16) > LIFETIME && { from: 0, to: 40 };
  }),
);

const noTicket = says(/^No ticket$/);
/** Seen for certain: a ticket that was sent may still await its second factor. */
const ticketSent = sent("cookie", /\bP(?:VE|MG|BS|DM)AuthCookie=[^;\s]/);
const nothingSent = all(
  notSent("authorization"),
  any(notSent("cookie"), all(sent("cookie"), not(ticketSent))),
);

/** What the interface of Proxmox says in its reason phrase. */
export const proxmoxCauses = {
  id: "proxmox",
  over: ["auth", "csrf", "refusal"],
  causes: [
    proven("ticket-over", "auth-token-expired", 401, all(ticketRefused, ticketOver), {
      why: text({
        en: "The ticket is older than two hours, its whole life; the time in it shows that.",
        "zh-CN": "票据已超过两小时的有效期；票据中的时间可以看出来。",
      }),
      fix: [
        text({
          en: "Ask /access/ticket for a new one (the old ticket may stand for the password while it is valid), or use an API token.",
          "zh-CN": "向 /access/ticket 换取新票据（旧票据有效期内可代替密码），或改用 API token。",
        }),
      ],
    }),
    // A ticket whose time is seen and not over is refused for something else.
    likely(
      "ticket-perhaps-over",
      "auth-token-expired",
      401,
      all(ticketRefused, not(sent("cookie", TICKET))),
      {
        why: text({
          en: "The server does not take the ticket, mostly as it is older than two hours, or as the clocks of the nodes differ.",
          "zh-CN": "服务器不接受该票据，多半因为已超过两小时，或各节点的时钟不一致。",
        }),
        fix: [
          text({
            en: "Ask /access/ticket for a new one, or use an API token; in a cluster compare the clocks of the nodes.",
            "zh-CN": "向 /access/ticket 换取新票据，或改用 API token；集群中请核对各节点的时钟。",
          }),
        ],
      },
    ),
    likely("ticket-wrong", "auth-invalid", 401, all(ticketRefused, not(ticketOver)), {
      why: text({
        en: "The ticket was not signed by this server or cluster, was changed on the way (a + or / that was encoded twice), or the clocks of the nodes differ.",
        "zh-CN": "票据不是由这台服务器或集群签发、在途中被改动（+ 或 / 被重复编码），或各节点的时钟不一致。",
      }),
    }),
    proven("no-ticket", "auth-missing", 401, all(noTicket, nothingSent), {
      why: text({
        en: "The request carried neither the cookie with the ticket nor an API token (Authorization: PVEAPIToken=…).",
        "zh-CN": "请求既没有带票据 Cookie，也没有带 API token（Authorization: PVEAPIToken=…）。",
      }),
    }),
    likely(
      "no-ticket-perhaps",
      "auth-missing",
      401,
      all(noTicket, not(nothingSent), not(ticketSent), not(sent("authorization"))),
      {
        why: text({
          en: "The request carried no usable ticket cookie and no API token (Authorization: PVEAPIToken=…), or the ticket still awaits its second factor.",
          "zh-CN":
            "请求没有可用的票据 Cookie，也没有 API token（Authorization: PVEAPIToken=…），或票据还未通过第二因素验证。",
        }),
      },
    ),
    likely("second-factor", "auth-not-authorised", 401, all(noTicket, ticketSent), {
      why: text({
        en: "A ticket was sent, but the server does not count it as a login: most likely it still awaits its second factor, or it is of another Proxmox product.",
        "zh-CN":
          "已发送票据，但服务器不认作已登录：多半是尚未通过第二因素验证，或该票据属于另一种 Proxmox 产品。",
      }),
      fix: [
        text({
          en: "Complete the login at /access/ticket (or /access/tfa) with the code and use the ticket that this returns. For programs use an API token.",
          "zh-CN":
            "用验证码在 /access/ticket（或 /access/tfa）完成登录，改用它返回的票据。程序请使用 API token。",
        }),
      ],
    }),
    possible("ticket-of-no-use", "auth-missing", 401, all(noTicket, ticketSent)),
    likely(
      "token-form",
      "auth-scheme-wrong",
      401,
      all(noTicket, not(ticketSent), sent("authorization", /^(?!P(?:VE|MG|BS|DM)APIToken[=\s])\S/)),
      {
        why: text({
          en: "Authorization has a form that Proxmox does not read: Proxmox VE wants `PVEAPIToken=USER@REALM!ID=SECRET`, without Bearer.",
          "zh-CN":
            "Proxmox 不认识这种形式的 Authorization：Proxmox VE 要求 `PVEAPIToken=USER@REALM!ID=SECRET`，前面不加 Bearer。",
        }),
        fix: [
          text({
            en: "Send `Authorization: PVEAPIToken=USER@REALM!ID=SECRET`; other Proxmox products want a form of their own.",
            "zh-CN":
              "发送 `Authorization: PVEAPIToken=USER@REALM!ID=SECRET`；其他 Proxmox 产品有各自的写法。",
          }),
        ],
      },
    ),
    likely(
      "token-lost",
      "auth-header-stripped",
      401,
      all(noTicket, not(ticketSent), sent("authorization", /^P(?:VE|MG|BS|DM)APIToken[=\s]/)),
      {
        why: text({
          en: "An API token was sent, and the server saw none: something on the way takes Authorization out, or the token is of another product.",
          "zh-CN":
            "已发送 API token，但服务器没有看到：途中有环节去掉了 Authorization，或该 token 属于另一种产品。",
        }),
      },
    ),
    proven("csrf", "csrf-token-invalid", 401, says(/^permission denied - invalid csrf token$/i), {
      why: text({
        en: "A call that writes must carry CSRFPreventionToken beside the ticket, as /access/ticket gave both.",
        "zh-CN": "写操作除票据外还要带 CSRFPreventionToken，两者由 /access/ticket 一起给出。",
      }),
      fix: [
        text({
          en: "Send a CSRFPreventionToken of the same user that is under two hours old, renewed with the ticket. API tokens need none.",
          "zh-CN":
            "发送同一用户、取得不到两小时的 CSRFPreventionToken，换票据时一并更新。使用 API token 则不需要。",
        }),
      ],
    }),
    likely("login-failed", "auth-invalid", 401, says(/^authentication failure$/), {
      why: text({
        en: "User, realm (`@pam`, `@pve`), password or second factor are wrong, or the user is disabled or expired. The server's log says which.",
        "zh-CN":
          "用户名、认证域（`@pam`、`@pve`）、密码或第二因素不对，或用户已停用、已过期。具体原因见服务器日志。",
      }),
    }),
    proven(
      "token-value",
      "auth-invalid",
      401,
      says(/^(?:invalid token value!|no such token '|no such user \(')/),
      {
        why: text({
          en: "Proxmox does not know this user (deleted or misspelt), or no API token of this user, name and secret.",
          "zh-CN": "Proxmox 没有这个用户（已删除或写错），或找不到这个用户、名称和密钥对应的 API token。",
        }),
      },
    ),
    possible(
      "token-over",
      "auth-token-expired",
      401,
      says(/^(?:user|token) '[^'\n]{1,100}' access expired/),
      {
        why: text({
          en: "The user or the API token has an expiry date, which is past.",
          "zh-CN": "该用户或 API token 设置了到期日，现已过期。",
        }),
      },
    ),
    proven("right-missing", "auth-not-authorised", 403, says(/^Permission check failed(?: \(|$)/), {
      why: text({
        en: "The user or API token lacks the privilege on the named path (a separated token needs it from user and token), or only root@pam may do this.",
        "zh-CN":
          "用户或 API token 在所写路径上缺少该权限（权限分离的 token 需要用户和 token 都有），或只有 root@pam 可以这样做。",
      }),
      fix: [
        text({
          en: "Give a role with the privilege on this path to the user, and with privilege separation to the token too. For `user != root@pam` log in as root@pam.",
          "zh-CN":
            "在该路径上为用户添加含有该权限的角色，开启权限分离时也为 token 添加。若写的是 `user != root@pam`，请以 root@pam 登录。",
        }),
      ],
    }),
  ],
} as const;
