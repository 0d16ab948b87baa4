import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

const FOLDERS = ["/usr/share/fonts", "/usr/local/share/fonts", path.join(homedir(), ".local/share/fonts")];

/** File names of the free fonts with Chinese letters. */
const FILE = /cjk|sourcehan|wqy|droidsansfallback|ukai|uming/i;

/** A font with Chinese letters; null where there is none. */
export function chineseFont(): string | null {
  // The other systems bring one.
  if (process.platform !== "linux") return "the system's";
  const listed = spawnSync("fc-list", [":lang=zh-cn", "file"], { encoding: "utf8" });
  // A bare Debian has the library without its commands.
  if (listed.status === 0) return listed.stdout.split(/:?\s*\n/, 1)[0] || null;
  for (const folder of FOLDERS.filter((f) => existsSync(f))) {
    const file = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((f) => FILE.test(f));
    if (file) return path.join(folder, file);
  }
  return null;
}
