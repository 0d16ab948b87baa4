import { COPY_AS } from "../telling/labels/copy-as.ts";
import { ROW_MENU } from "../telling/labels/row-menu.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { type CopyTold, copyItems } from "./copy-items.ts";
import { type MenuItem, MenuList, type MenuPlace } from "./menu-list.tsx";
import type { Row } from "./row.ts";
import type { Sharing } from "./share-menu.tsx";
import type { Store } from "./store.ts";

type Props = {
  readonly store: Store;
  readonly row: Row;
  readonly place: MenuPlace;
  readonly sharing: Sharing;
  readonly onTold: (told: CopyTold) => void;
  readonly onClose: () => void;
};

/** What can be done with a row of the list, as a right click offers it. */
export function RowMenu({ store, row, place, sharing, onTold, onClose }: Props) {
  const t = useText();
  const language = useLanguage();
  const { redacted, showInNetwork } = sharing;
  const { chain } = row;
  const further: MenuItem[] = [];
  if (chain) {
    const label = t(store.folded.peek().has(chain.id) !== row.isInLoop ? ROW_MENU.unfold : ROW_MENU.fold);
    further.push({ label, run: () => store.toggleFold(chain.id) });
  }
  if (showInNetwork)
    further.push({ label: t(ROW_MENU.showInNetwork), run: () => showInNetwork(row.exchange.request.url) });
  const copies = copyItems({ row, redacted, language, tell: onTold });
  const inWords = ({ label, run }: (typeof copies.first)[number]) => ({ label: t(label), run });
  const items: readonly MenuItem[] = [
    ...copies.first.map(inWords),
    ...(copies.meant.length > 0 ? [{ group: t(COPY_AS.meant) }, ...copies.meant.map(inWords)] : []),
    { group: t(ROW_MENU.only) },
    ...termsOf(row).map((term) => ({ label: term, run: () => narrow(store, term) })),
    ...(further.length > 0 ? [{ group: t(ROW_MENU.show) }, ...further] : []),
    { group: t(COPY_AS.group) },
    ...copies.further.map(inWords),
  ];
  return <MenuList name={t(ROW_MENU.name)} items={items} place={place} onClose={onClose} />;
}

/** What the row can be found by together with its like, in the words of the filter. */
function termsOf({ exchange, diagnosis }: Row): readonly string[] {
  const { url, method } = exchange.request;
  const [cause] = diagnosis.causes;
  return [
    ...(cause ? [`cause:${cause.mechanism}`] : []),
    ...(diagnosis.author ? [`by:${diagnosis.author.id}`] : []),
    ...(exchange.response?.status ? [`status:${exchange.response.status}`] : []),
    ...(URL.canParse(url) ? [`domain:${new URL(url).hostname}`] : []),
    `method:${method}`,
  ];
}

function narrow(store: Store, term: string): void {
  const terms = store.filter.peek().split(" ").filter(Boolean);
  if (!terms.includes(term)) store.filter.value = [...terms, term].join(" ");
}
