import { text } from "../../diagnosis/text.ts";

export const BADGE = {
  nothing: text({
    en: "Status Lens: nothing seen on this page yet",
    "zh-CN": "Status Lens：尚未看到本页的响应",
  }),
  withheld: text({
    en: "Status Lens may not see this site. Click to grant access.",
    "zh-CN": "Status Lens 没有查看这个网站的权限，点击即可授予。",
  }),
  methodChanged: text({
    en: "A redirect turned the POST into a GET on the way here.",
    "zh-CN": "到达本页之前，重定向把 POST 变成了 GET。",
  }),
};
