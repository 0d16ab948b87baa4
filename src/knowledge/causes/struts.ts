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
          en: "struts.xml maps no action of this name in this namespace.",
          "zh-CN": "struts.xml 在这个命名空间中没有映射该名字的动作。",
        }),
      },
    ),
  ],
} as const;
