import { all, any } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { host, path, query } from "../../diagnosis/condition/path.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs(
    "Firebase: Realtime Database REST errors",
    "https://firebase.google.com/docs/reference/rest/database#section-error-conditions",
  ),
);

/** Its own hosts; the emulator names the database in the query. */
const ofFirebase = any(host(/\.(?:firebaseio\.com|firebasedatabase\.app)$/), query(/[?&]ns=/));
const said = (words: RegExp) =>
  all(ofFirebase, path(/\.json$/), jsonWith(["error"], ["correctUrl"]), json("error", words));

/** What the Realtime Database of Firebase says by the sentence of its error. */
export const firebaseDatabaseCauses = {
  id: "firebase-database",
  over: ["auth", "limits", "named-codes"],
  causes: [
    likely("rules-deny", "auth-not-authorised", 401, said(/^Permission denied$/), {
      why: text({
        en: "The rules of the database do not let this caller read or write here.",
        "zh-CN": "数据库规则不允许该调用方在此读取或写入。",
      }),
      fix: [
        text({
          en: "In Realtime Database, Rules, see what the path allows; a signed-in caller sends ?auth= or an access token.",
          "zh-CN":
            "在 Realtime Database 的“规则”中查看该路径的权限；已登录的调用方要带上 ?auth= 或访问令牌。",
        }),
      ],
    }),
    proven("token-over", "auth-token-expired", 401, said(/^Auth token is expired$/)),
    likely(
      "token-wrong",
      "auth-invalid",
      [400, 401],
      said(
        /^(?:Could not parse auth token|Unauthorized request|Invalid claim in auth token|Expected an ID token)/,
      ),
    ),
    likely(
      "database-elsewhere",
      "wrong-endpoint",
      404,
      said(/^404 Not Found$|Database lives in a different region/),
      {
        why: text({
          en: "No such database at this address, or it lives in another region.",
          "zh-CN": "这个地址没有该数据库，或它位于另一个区域。",
        }),
      },
    ),
    likely("index-missing", "validation-failed", 400, said(/^Index not defined/), {
      why: text({
        en: "The rules define no index for orderBy at this path.",
        "zh-CN": "规则没有为该路径的 orderBy 定义索引。",
      }),
      fix: [
        text({
          en: 'Add ".indexOn" for the child that orderBy names to the rules of the path.',
          "zh-CN": '在该路径的规则中为 orderBy 指定的子键添加 ".indexOn"。',
        }),
      ],
    }),
  ],
} as const;
