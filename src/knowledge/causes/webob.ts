import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Pyramid: HTTP exceptions",
  "https://docs.pylonsproject.org/projects/pyramid/en/latest/api/httpexceptions.html",
);
const SOURCE_2 = docs(
  "Pyramid: CSRF",
  "https://docs.pylonsproject.org/projects/pyramid/en/latest/narr/security.html",
);
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What the HTTP exceptions of WebOb and Pyramid say. */
export const webobCauses = {
  id: "webob",
  causes: [
    likely(
      "no-view",
      "route-not-found",
      404,
      body(/404 Not Found(?:<\/h1>)?\s{1,20}The resource could not be found\./),
      {
        why: text({
          en: "The application (Pyramid or another on WebOb, as those of OpenStack) has no route or view for this path, or a view raised HTTPNotFound.",
          "zh-CN":
            "应用（Pyramid 或其他基于 WebOb 的程序，如 OpenStack）没有这个路径的路由或视图，或视图抛出了 HTTPNotFound。",
        }),
      },
    ),
    likely("denied", "auth-not-authorised", 403, body("Access was denied to this resource."), {
      why: text({
        en: "The permission of the view is not granted to this caller, or code of the application raised HTTPForbidden.",
        "zh-CN": "该视图的权限没有授予这个调用者，或应用代码抛出了 HTTPForbidden。",
      }),
    }),
    likely(
      "forgery",
      "csrf-token-invalid",
      400,
      body(/400 Bad CSRF (?:Token|Origin)|Bad CSRF (?:Origin|token received)\. Access is denied\./),
      {
        why: text({
          en: "Pyramid found no valid CSRF token, or an Origin that it does not trust.",
          "zh-CN": "Pyramid 没有找到有效的 CSRF 令牌，或不信任该 Origin。",
        }),
      },
    ),
  ],
} as const;
