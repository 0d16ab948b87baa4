import { parseArgs } from "node:util";
import { claims } from "../knowledge/proof/claims.ts";
import { noticesBrokenRule, stands, unseenParts } from "./mutation.ts";

/**
 * `npm run -s mutate`: breaks every rule of the knowledge once and asks whether its examples notice.
 * With `--parts` every alternative of a rule instead, which tells what no example shows. With words, only
 * the claims whose id holds one.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { parts: { type: "boolean" } },
});
const chosen = claims().filter(
  ({ id }) => positionals.length === 0 || positionals.some((word) => id.includes(word)),
);

if (values.parts) {
  const results = chosen.map(unseenParts);
  const parts = results.reduce((sum, result) => sum + result.parts, 0);
  const unseen = results.flatMap((result) => result.unseen);
  process.stdout.write(`${parts - unseen.length} of ${parts} broken alternatives were seen\n`);
  for (const part of unseen) process.stdout.write(`${part}\n`);
} else {
  const unseen = chosen.filter((claim) => !stands(claim) || !noticesBrokenRule(claim));
  process.stdout.write(`${chosen.length - unseen.length} of ${chosen.length} broken rules were seen\n`);
  for (const { id } of unseen) process.stdout.write(`${id}\n`);
  if (unseen.length > 0) process.exitCode = 1;
}
