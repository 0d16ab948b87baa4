import { text } from "../../diagnosis/text.ts";

export const OWN_DATA = {
  missing: text({
    en: "Part of Status Lens could not be loaded. Close this view and open it again.",
    "zh-CN": "Status Lens 的部分内容无法加载。请关闭此界面后重新打开。",
  }),
};
