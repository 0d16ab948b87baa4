import type { MechanismId } from "../mechanisms.ts";

/**
 * Faults that people look for by what they see, for no number and no name tells of them: what they type,
 * by the mechanism whose words explain it.
 */
export const SYMPTOMS: { readonly [Id in MechanismId]?: readonly string[] } = {
  "spa-fallback-for-api": [
    "unexpected token <",
    "is not valid json",
    "json parse error",
    "html instead of json",
    "返回了html",
    "返回html",
    "json解析失败",
  ],
  "handler-never-responds": [
    "stuck on pending",
    "request pending",
    "stalled",
    "hangs",
    "一直pending",
    "请求被挂起",
    "一直转圈",
    "没反应",
    "卡住",
  ],
  "redirect-changed-method": [
    "post becomes get",
    "post turned into get",
    "post变get",
    "post变成get",
    "请求方法变了",
  ],
  "cookie-not-sent-cross-site": [
    "samesite",
    "cookie not sent",
    "third-party cookie",
    "cookie丢失",
    "cookie带不过去",
    "跨站cookie",
    "cookie没有带上",
  ],
  "icp-filing-missing": ["icp", "备案", "未备案", "没有备案", "域名未备案"],
  "auth-token-expired": ["token expired", "jwt expired", "token过期", "令牌过期", "登录过期"],
  "waf-blocked": ["waf", "防火墙拦截", "被防火墙", "blocked by firewall", "云盾", "安全狗"],
  "bot-challenge": ["captcha", "challenge", "瑞数", "加速乐", "人机验证", "滑块验证", "just a moment"],
  "hotlink-blocked": ["hotlink", "hotlink protection", "防盗链", "图片盗链"],
  "mixed-content-blocked": ["mixed content", "混合内容", "https页面加载http"],
  "stale-client-build": ["loading chunk failed", "chunkloaderror", "发版后白屏", "chunk加载失败"],
  "stale-content-served": ["old version shown", "cache not updated", "缓存没更新", "看到旧页面"],
  "signed-url-invalid": ["signature mismatch", "SignatureDoesNotMatch", "签名错误", "验签失败"],
};
