import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { ruishu } from "./ruishu.ts";

const challenge = (status: number) =>
  exchange({
    status,
    fields: { "Content-Type": "text/html" },
    body: `<html><head><meta id="9" content="a" r='m'><script type="text/javascript" r='m'>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=1;$_ts.cd="q";</script></head></html>`,
  });
const cookie = (status: number, name: string) =>
  exchange({
    status,
    fields: { "Content-Type": "text/html", "Set-Cookie": `${name}=6abc; path=/` },
    notes: { body: "unseen" },
  });
const plain = exchange({
  status: 412,
  fields: { "Content-Type": "text/html" },
  body: "<script>var ts=1</script>",
});

export const ruishuExamples: ResponderExamples<typeof ruishu> = {
  signs: {
    "challenge-script": { fires: [challenge(412), challenge(202), challenge(200)], silent: [plain] },
    "challenge-cookie": {
      fires: [cookie(412, "NfBCSins2OywS"), cookie(202, "FSSBBIl1UgzbN7N80S")],
      silent: [cookie(412, "session"), cookie(200, "NfBCSins2OywS")],
    },
  },
  causes: {
    challenge: { fires: [challenge(412), challenge(200)], silent: [plain] },
    "challenge-unseen": { fires: [cookie(412, "NfBCSins2OywS")], silent: [cookie(412, "session")] },
  },
};
