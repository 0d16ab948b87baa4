import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

const sent = privateCodes({
  kind: "vendor",
  seen: "response",
  sources: [docs("Pantheon: platform considerations", "https://docs.pantheon.io/platform-considerations")],
});

export const pantheonCodes = [
  sent(
    "530",
    "Site Frozen",
    {
      en: "Pantheon froze the sandbox site because nobody worked on it for months.",
      "zh-CN": "沙箱站点数月无人维护，被 Pantheon 冻结。",
    },
    {
      en: "The owner can unfreeze it in the site's dashboard.",
      "zh-CN": "站长可在站点控制台解冻。",
    },
  ),
] as const satisfies readonly PrivateStatus[];
