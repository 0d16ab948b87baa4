import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const ALIYUN = docs("Alibaba Cloud: ICP filing", "https://www.alibabacloud.com/help/en/icp-filing/");
const SITEKEY = docs("eyeo: sitekey", "https://developers.eyeo.com/sitekey");
const TENCENT = docs("腾讯云：备案", "https://cloud.tencent.com/document/product/243");

/** Addresses and servers that mainland clouds keep for nothing else. */
const blockPage: Condition = any(
  field("location", /^https?:\/\/dnspod\.qcloud\.com\/static\/webblock\.html/i),
  all(field("server", /^Beaver\b/i), status(403)),
);
/** The block page's own words: the domain has no filing, or not with this provider. */
const saysSo: Condition = says(
  /Non-compliance ICP Filing|(?:尚未|未|没有)(?:完成|进行|办理|取得|通过)?(?:工信部|网站|域名|接入)? ?(?:ICP ?)?备案|备案(?:信息|号)?.{0,6}(?:已?被?注销|已失效|被取消|不一致|不存在)/,
);
const { proven, likely } = causesOf(anybody, ALIYUN, TENCENT);

/** The hosting network answers in place of a server whose domain may not be served there. */
export const refusedDomainCauses = {
  id: "refused-domain",
  over: ["refusal"],
  causes: [
    proven("block-page-of-cloud", "icp-filing-missing", ["3xx", "4xx", "5xx"], blockPage),
    causesOf(anybody, SITEKEY).likely(
      "parked",
      "host-not-configured",
      ["4xx", "5xx"],
      field("x-adblock-key"),
      {
        why: text({
          en: "Mostly a domain parking service answered (it sends X-Adblock-Key): the name leads to it and not to the site.",
          "zh-CN": "多半是域名停放服务的响应（它会发送 X-Adblock-Key）：域名指向它，而不是你的网站。",
        }),
        fix: [
          text({
            en: "Compare the DNS records of the name with the server's address; renew the domain if it has expired.",
            "zh-CN": "核对该域名的 DNS 记录与服务器地址；域名已过期则续费。",
          }),
        ],
      },
    ),
    likely("says-no-filing", "icp-filing-missing", ["2xx", "4xx", "5xx"], saysSo),
  ],
} as const;
