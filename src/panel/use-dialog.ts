import type { RefObject, TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

type DialogProps = {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly onClose: () => void;
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLDialogElement>) => void;
};

/** A dialog that is open as long as it is drawn: what goes into its element, and how to close it. */
export function useDialog(onClose: () => void): { readonly props: DialogProps; readonly close: () => void } {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return {
    props: {
      ref: dialog,
      onClose,
      // Esc must not reach the panel, nor the drawer of DevTools.
      onKeyDown: (event) => event.stopPropagation(),
    },
    close: () => dialog.current?.close(),
  };
}
