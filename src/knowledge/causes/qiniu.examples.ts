import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { qiniuCauses } from "./qiniu.ts";

const said = (status: number, error: string) =>
  exchange({
    request: "POST /",
    status,
    fields: { "X-Reqid": "iisAALM5", "X-Log": "X-Log" },
    json: { error },
  });
const elsewhere = (status: number, error: string) => exchange({ request: "POST /", status, json: { error } });

export const qiniuExamples: ExamplesOf<typeof qiniuCauses> = {
  "token-over": { fires: [said(401, "expired token")], silent: [elsewhere(401, "expired token")] },
  "token-wrong": { fires: [said(401, "bad token")], silent: [elsewhere(401, "bad token")] },
  scope: {
    fires: [said(403, "key doesn't match with scope")],
    silent: [elsewhere(403, "key doesn't match with scope")],
  },
  "file-exists": { fires: [said(614, "file exists")], silent: [elsewhere(614, "file exists")] },
  "no-file": { fires: [said(612, "no such file or directory")], silent: [elsewhere(612, "no such file")] },
  "no-bucket": { fires: [said(631, "no such bucket")], silent: [elsewhere(631, "no such bucket")] },
  "callback-failed": {
    fires: [said(579, '{"callback_url":"https://shop.example/cb","error":"callback failed"}')],
    silent: [elsewhere(579, "callback failed")],
  },
  "too-often": { fires: [said(573, "too many requests")], silent: [elsewhere(573, "too many requests")] },
  frozen: { fires: [said(419, "user is disabled")], silent: [elsewhere(419, "CSRF token mismatch.")] },
};
