import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type dingtalkCauses, dingtalkLikely, dingtalkProven } from "./dingtalk.ts";

const say = (status: number) => (code: string) =>
  exchange({ status, json: { code, requestid: "5B7E", message: "it says why" } });

const robot = (errmsg: string) => exchange({ status: 200, json: { errcode: 310000, errmsg } });

export const dingtalkExamples: ExamplesOf<typeof dingtalkCauses> = {
  ...examplesOfTable(dingtalkProven, say(403)),
  ...examplesOfTable(dingtalkLikely, say(400), "likely-"),
  "robot-signature": { fires: [robot("sign not match")], silent: [robot("invalid timestamp")] },
  "robot-timestamp": { fires: [robot("invalid timestamp")], silent: [robot("sign not match")] },
  "robot-address": { fires: [robot("ip 192.0.2.7 not in whitelist")], silent: [robot("sign not match")] },
  "robot-keyword": { fires: [robot("keywords not in content")], silent: [robot("sign not match")] },
};
