import { waited } from "../telling/waiting.ts";
import { useLanguage } from "../ui/language.tsx";
import { useNow } from "./use-now.ts";

type Props = {
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly says?: (spent: string) => string;
  /** Milliseconds before which nothing is said. */
  readonly after?: number;
};

/** How long something has been under way; counts while it is in view, in whole seconds. */
export function Elapsed({ since, says = (spent) => spent, after = 0 }: Props) {
  const language = useLanguage();
  const now = useNow();
  return <>{now - since < after ? null : says(waited(since, now, language))}</>;
}
