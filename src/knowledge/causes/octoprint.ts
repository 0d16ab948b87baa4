import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { proven } = causesOf(
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
        en: "The print server runs, but no printer is connected to it: off, unplugged, or its serial connection is in an error.",
        "zh-CN": "打印服务器在运行，但没有连接打印机：未开机、未插线，或串口连接出错。",
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
      sentence("Printer is not operational or (?:currently|trying)"),
      {
        why: text({
          en: "The printer is printing or not connected, and this command is allowed in neither state.",
          "zh-CN": "打印机正在打印或没有连接，这两种状态下都不允许这个命令。",
        }),
      },
    ),
    proven(
      "printer-busy",
      "application-conflict",
      409,
      sentence(
        "(?:Printer is currently printing|Printer is already printing, cannot|Printer already has an active print job)",
      ),
      {
        why: text({
          en: "A print job is running, and this command has to wait until it is over.",
          "zh-CN": "有打印任务正在进行，这个命令要等它结束。",
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
          en: "No print job is running (or paused), so there is nothing that the command could act upon.",
          "zh-CN": "没有正在进行（或暂停）的打印任务，命令没有作用对象。",
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
