import type { ProsePart } from "./code-parts.ts";

const PROGRAMS =
  /^(?:curl|ss|tail|grep|openssl|dig|nslookup|php|python3?|node|npx?|docker|kubectl|systemctl|journalctl|nginx|ping|traceroute|bundle|rails|rake|flask|dotnet|java|az|aws|gcloud|heroku|redis-cli|psql|mysql) /;

/** Code that is run as a whole, rather than a name. */
export function isCommand({ text, code }: ProsePart): boolean {
  return code && PROGRAMS.test(text);
}
