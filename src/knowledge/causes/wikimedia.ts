import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, possible, proven } = causesOf(
  anybody,
  docs("Wikimedia APIs: access policy", "https://www.mediawiki.org/wiki/Wikimedia_APIs/Access_policy"),
);

/** The refusal of a caller that does not name itself. */
export const callerUnnamed = body(/^Please set a user-agent and respect our robot policy\b/);
const WORDS = {
  why: text({
    en: "The request names no client, or only a library's default name, and Wikimedia wants to know who calls.",
    "zh-CN": "请求没有说明客户端，或只带了程序库的默认名称，而 Wikimedia 要求说明调用者是谁。",
  }),
  fix: [
    text({
      en: "Send User-Agent: NAME/VERSION (an address or e-mail to reach you); a page's script sends it as Api-User-Agent.",
      "zh-CN": "发送写明名称、版本和联系网址或邮箱的 User-Agent；网页脚本可用 Api-User-Agent 发送。",
    }),
  ],
};

/** The servers of Wikimedia (Wikipedia, Wikidata, Commons) want to know who calls. */
export const wikimediaCauses = {
  id: "wikimedia",
  over: ["refusal", "auth"],
  causes: [
    // Who names itself may be refused in the same words: for the form of the name, or for its address.
    likely("caller-unnamed", "user-agent-blocked", [400, 403, 429], callerUnnamed, WORDS),
    proven("refusal-under-200", "error-reported-with-200", 200, callerUnnamed, {
      why: text({
        en: "The body is no result but a refusal under status 200: mostly the request does not say who calls, or not in the form that Wikimedia wants.",
        "zh-CN":
          "正文不是结果，而是以状态码 200 返回的拒绝：多半是请求没有说明调用者是谁，或写法不符合 Wikimedia 的要求。",
      }),
      fix: WORDS.fix,
    }),
    possible("caller-unnamed-under-200", "user-agent-blocked", 200, callerUnnamed, WORDS),
  ],
} as const;
