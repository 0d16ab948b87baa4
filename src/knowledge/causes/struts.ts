import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Struts: getting started, error pages",
  "https://struts.apache.org/core-developers/exception-configuration",
);
const { likely } = causesOf(anybody, SOURCE);

/** What Struts says by itself. */
export const strutsCauses = {
  id: "struts",
  causes: [
    likely(
      "no-action",
      "route-not-found",
      404,
      body(/There is no Action mapped for (?:namespace|action name) /),
      {
        why: text({
          en: "No action of this name is mapped in this namespace, by struts.xml or (Convention plugin) by annotations.",
          "zh-CN": "这个命名空间中没有映射该名字的动作（struts.xml，或 Convention 插件的注解）。",
        }),
      },
    ),
  ],
} as const;
