import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("OctoPrint: printer operations", "https://docs.octoprint.org/en/master/api/printer.html"),
);

/** A sentence as bare text, in JSON, or as the paragraph of a page: with the versions of OctoPrint. */
const sentence = (words: string) => body(new RegExp(`(?:^|[">])${words}`));

/** What OctoPrint says where the printer is not in the state that a call wants. */
export const octoprintCauses = {
  id: "octoprint",
  over: ["conflict"],
  causes: [
    proven("printer-off", "application-conflict", 409, sentence("Printer is not operational(?!\\w| or )"), {
      why: text({
        en: "The print server runs, but no printer is connected to it: not connected yet, off, unplugged, or its connection is in an error.",
        "zh-CN": "打印服务器在运行，但没有连接打印机：尚未点击连接、未开机、未插线，或连接出错。",
      }),
      fix: [
        text({
          en: "Switch the printer on and connect it (POST /api/connection with `connect`), then call again.",
          "zh-CN": "打开打印机并连接（向 /api/connection 发送 `connect`），然后再调用。",
        }),
      ],
    }),
    proven(
      "printer-busy-or-off",
      "application-conflict",
      409,
      sentence("Printer is not operational or currently"),
      {
        why: text({
          en: "The printer is printing or not connected, and the command is not allowed then. Commands to the SD card are refused during a pause too.",
          "zh-CN": "打印机正在打印或没有连接，此时不允许这个命令。SD 卡命令在打印暂停时也会被拒绝。",
        }),
      },
    ),
    proven(
      "printer-busy",
      "application-conflict",
      409,
      sentence("(?:Printer is currently printing|Printer already has an active print job)"),
      {
        why: text({
          en: "A print job is running or paused. Let it end or cancel it. A paused one can go on (`pause` with the action `resume`) or begin anew (`restart`).",
          "zh-CN":
            "有打印任务正在进行或已暂停。请等它结束或取消它。已暂停的任务可以继续（`pause`，action 为 `resume`）或重新开始（`restart`）。",
        }),
      },
    ),
    likely(
      "printer-not-ready",
      "application-conflict",
      409,
      sentence("Printer is already printing, cannot"),
      {
        why: text({
          en: "The printer is not ready for another file: a print job is running or paused, or (OctoPrint says the same then) no printer is connected.",
          "zh-CN": "打印机无法接受另一个文件：有打印任务正在进行或已暂停，或没有连接打印机（说法相同）。",
        }),
      },
    ),
    proven(
      "nothing-printed",
      "application-conflict",
      409,
      sentence(
        "(?:Printer is neither printing nor paused, '|Printer does not have an active print job or is not paused)",
      ),
      {
        why: text({
          en: "No print job is running or paused; or the command is `restart`, which wants a paused job, and the print is running.",
          "zh-CN":
            "没有正在进行或已暂停的打印任务；或命令是 `restart`，它只能用于已暂停的任务，而打印正在进行。",
        }),
      },
    ),
    proven(
      "part-missing",
      "application-conflict",
      409,
      sentence("Printer does not have a heated (?:bed|chamber)"),
      {
        why: text({
          en: "The printer profile in use has no such heater.",
          "zh-CN": "当前使用的打印机配置中没有这个加热部件。",
        }),
        fix: [
          text({
            en: "Tick it in the printer profile, if the printer does have one.",
            "zh-CN": "如果打印机确实有，请在打印机配置中勾选。",
          }),
        ],
      },
    ),
  ],
} as const;
