import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Text } from "../diagnosis/text.ts";
import { useText } from "../ui/language.tsx";

type Folds = {
  readonly folded: readonly string[];
  readonly onFolded: (folded: readonly string[]) => void;
};

/** Which sections are folded, the same for every exchange. */
export const FoldContext = createContext<Folds>({ folded: [], onFolded: () => {} });

type Props = { readonly id: string; readonly title: Text | string; readonly children: ComponentChildren };

/** A part of the detail that folds, and stays as the reader left it. */
export function Section({ id, title, children }: Props) {
  const t = useText();
  const { folded, onFolded } = useContext(FoldContext);
  const open = !folded.includes(id);
  return (
    <details
      id={`section-${id}`}
      class="section"
      open={open}
      onToggle={(event) => {
        const isOpen = event.currentTarget.open;
        if (isOpen !== open) onFolded(isOpen ? folded.filter((other) => other !== id) : [...folded, id]);
      }}
    >
      <summary>
        <h3>{typeof title === "string" ? title : t(title)}</h3>
      </summary>
      {children}
    </details>
  );
}
