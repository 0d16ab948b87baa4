import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { text } from "../../diagnosis/text.ts";
import { answered, ofIis, stock, sub } from "./iis.page.ts";

/** Who may not: logins, rights on files, addresses, certificates (401, 403). */
export const iisAccess = [
  ofIis.likely("rights-on-file", "file-permission-denied", 401, sub("401.3")),
  ofIis.likely("filter-refused", "blocked-by-config-rule", 401, sub("401.4", "401.5")),
  ofIis.likely(
    "password-wrong",
    "auth-invalid",
    401,
    any(sub("401.1"), all(answered, sent("authorization"))),
  ),
  ofIis.likely(
    "password-missing",
    "auth-missing",
    401,
    any(sub("401.2"), all(stock, not(sent("authorization")))),
  ),
  // The sub-status names one reason.
  ofIis.proven("says-no-listing", "directory-listing-disabled", 403, sub("403.14")),
  ofIis.proven("says-tls-wanted", "https-required", 403, sub("403.4", "403.5")),
  ofIis.proven("says-address", "ip-not-allowed", 403, sub("403.6", "403.503")),
  ofIis.proven("says-certificate", "client-certificate-missing", 403, sub("403.7")),
  ofIis.proven("says-rights", "file-permission-denied", 401, sub("401.3")),
  ofIis.likely("no-listing", "directory-listing-disabled", 403, sub("403.14", "403.2")),
  ofIis.likely("tls-wanted", "https-required", 403, sub("403.4", "403.5")),
  ofIis.likely("address", "ip-not-allowed", 403, sub("403.6", "403.501", "403.503")),
  ofIis.likely(
    "certificate",
    "client-certificate-missing",
    403,
    sub("403.7", "403.12", "403.13", "403.16", "403.17"),
  ),
  ofIis.likely("site", "ip-not-allowed", 403, sub("403.8"), {
    why: text({
      en: "IIS refuses the site to this client by its domain name (403.8).",
      "zh-CN": "IIS 按客户端的域名拒绝其访问该站点（403.8）。",
    }),
    fix: [
      text({
        en: "Change the rule in IP Address and Domain Restrictions; names there are looked up from the client's address.",
        "zh-CN": "在“IP 地址和域限制”中修改规则；其中的域名由客户端地址反查得到。",
      }),
    ],
  }),
  ofIis.likely("too-many", "rate-limited", 403, sub("403.502", "403.9")),
  ofIis.likely("write-denied", "file-permission-denied", 403, sub("403.1", "403.3")),
] as const;
