import { any } from "../../diagnosis/condition/condition.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const ENVIRONMENT = docs("The Twelve-Factor App: config", "https://12factor.net/config");
const { likely } = causesOf(anybody, ENVIRONMENT, rfc(9110, "15.6.1"));

const checks = causesOf(anybody, rfc(9110, "15.5.2"));

const VARIABLE =
  /\b(?:environment|env)[ _-]?var(?:iable)?s?\b[^\n]{0,80}(?:not (?:found|set|defined|provided|configured|specified)|(?:is|are) (?:missing|required|undefined|empty|unset)|missing)|\b(?:missing|required|unset|undefined|(?<!(?:to|not|cannot) )set)\b[^\n]{0,30}\b(?:environment|env)[ _-]?var(?:iable)?s?\b/i;
const KEY =
  /\b(?:api[ _-]?keys?|secrets?|client[ _-]?(?:id|secret)|access[ _-]?keys?|credentials|service account)\b(?: for [\w .-]{1,25}?)?(?: (?:is|are|has|have|was|were))? not (?:been |yet )?(?:configured|set up|set)\b/i;
/** Laravel, Auth.js, jsonwebtoken, supabase-js, Spring, Stripe's SDK, those of AWS and Google. */
const LIBRARY_SAYS =
  /\bNo application encryption key has been specified\b|\bThere was a problem with the server configuration\b|\bsecretOrPrivateKey must have a value\b|\bsupabase(?:Url|Key) is required\b|\bCould not resolve placeholder '|\bNeither apiKey nor config\.authenticator provided\b|\bUnable to locate credentials\b|\bCould not load (?:the default )?credentials\b|\bMissing (?:API key|credentials)\. Please pass\b/;

/** What the server checks a token with: no caller has such a thing. */
const CHECKER =
  /\b(?:no (?:token|jwt|jwks|auth(?:entication)?|oidc|identity)[ _-](?:converter|provider|validator|verifier|decoder|service|keys?) (?:is |was )?(?:configured|set up)|(?:jwks|(?:token|jwt|auth(?:entication)?|oidc|identity|sso)[ _-](?:converter|provider|validator|verifier|decoder|secret))(?: url| uri)? (?:is |was )?not (?:configured|set up))\s?(?:[.!;,]|$)/im;

/** The application runs without a setting or a secret that its code needs. */
export const unsetSettingsCauses = {
  id: "unset-settings",
  over: ["application", "upstream", "auth", "auth-words"],
  causes: [
    checks.likely("login-check-unset", "auth-check-broken", [401, 403], says(CHECKER), {
      why: text({
        en: "The server says that a part of its own check of tokens is not set up: mostly it refuses every caller then, whatever they send.",
        "zh-CN": "服务器表明它自己的令牌校验有一部分没有配置：这时多半无论客户端发送什么都会被拒绝。",
      }),
      fix: [
        text({
          en: "Set up the named part where the server runs (issuer, JWKS address, secret or identity service) and restart it; its log at start mostly says why it was left out.",
          "zh-CN":
            "在服务器端配置它所指的部分（issuer、JWKS 地址、密钥或身份服务）并重启；启动日志多半会写明为什么没有加载。",
        }),
      ],
    }),
    likely(
      "says-unset",
      "server-config-error",
      [500, 503],
      any(says(VARIABLE), says(KEY), says(LIBRARY_SAYS)),
      {
        why: text({
          en: "The application says that a setting or secret which it needs is missing where it runs, or wrong.",
          "zh-CN": "应用说明：它所需的某项配置或密钥在运行环境中缺失或不正确。",
        }),
        fix: [
          text({
            en: "Set the named variable or secret where the application runs, for this very environment, and deploy or restart: most read it at start or build.",
            "zh-CN":
              "在应用运行的环境中设置这项变量或密钥，然后重新部署或重启：多数应用只在启动或构建时读取。",
          }),
          text({
            en: "A .env file of your own machine is mostly not deployed; in containers and functions see that it is handed in.",
            "zh-CN": "本机的 .env 文件多半不会随部署上传；容器和函数平台要另外传入。",
          }),
        ],
      },
    ),
  ],
} as const;
