import type { Condition } from "./condition.ts";

/** What filters of web attacks look for: SQL, script, traversal and shell fragments. */
const ATTACK =
  /<script\b|javascript:|\bon(?:error|load)\s{0,8}=|\bunion\b.{1,40}\bselect\b|\bselect\b.{1,80}\bfrom\b|['"]\s{0,8}(?:or|and)\s{0,8}['"]?\d|\b(?:or|and)\s{1,8}\d{1,12}\s{0,8}=\s{0,8}\d|\.\.[/\\]|\/etc\/passwd|\bdrop\s{1,8}table\b|\bsleep\(|\bxp_cmdshell\b|<\?php|\$\{jndi:|;\s{0,8}(?:cat|ls|id|wget|curl)\b|\{\{.{1,40}\}\}/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, " "));
  } catch {
    return text;
  }
}

/** URL or body hold something that a filter of web attacks would take offence at. */
export const looksLikeAttack: Condition = (c) => {
  const target = c.url === null ? "" : decoded((c.url.pathname + c.url.search).slice(0, 8_192));
  const inTarget = ATTACK.exec(target)?.[0];
  if (inTarget !== undefined) return [{ where: "request.url", excerpt: inTarget }];
  const content = decoded((c.exchange.request.body.text ?? "").slice(0, 8_192));
  const inBody = ATTACK.exec(content)?.[0];
  return inBody === undefined ? false : [{ where: "request.body", excerpt: inBody }];
};
