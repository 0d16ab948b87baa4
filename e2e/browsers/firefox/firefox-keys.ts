/** WebDriver's code points for keys that are no characters (WebDriver, 17.4.2). */
const CODES: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
  Meta: "\uE03D",
};

/** Releases every key that is held. */
const RELEASE = "\uE000";

/** `Control+f` and `ArrowDown` as WebDriver spells them. */
export function webDriverKeys(key: string): string {
  const parts = key === "+" ? ["+"] : key.split("+");
  const codes = parts.map((part) => CODES[part] ?? part).join("");
  return parts.length > 1 ? `${codes}${RELEASE}` : codes;
}
