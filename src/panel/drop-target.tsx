import { useSignal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import { SHARE } from "../telling/labels/share.ts";
import { useText } from "../ui/language.tsx";

/** The whole panel takes a file that is dragged over it. */
export function DropTarget({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useText();
  const isOver = useSignal(false);

  // As soon as the panel is there: effects come a frame later, and in a laden Firefox much later.
  useLayoutEffect(() => {
    function onDragOver(event: DragEvent): void {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      isOver.value = true;
    }
    function onDragLeave(event: DragEvent): void {
      // Leaving for another element of the panel has a target, leaving the window has none.
      if (event.relatedTarget === null) isOver.value = false;
    }
    function onDrop(event: DragEvent): void {
      if (!isOver.value) return;
      isOver.value = false;
      event.preventDefault();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    }
    addEventListener("dragover", onDragOver);
    addEventListener("dragleave", onDragLeave);
    addEventListener("drop", onDrop);
    return () => {
      removeEventListener("dragover", onDragOver);
      removeEventListener("dragleave", onDragLeave);
      removeEventListener("drop", onDrop);
    };
  }, [onFiles]);

  return isOver.value ? <div class="drop">{t(SHARE.drop)}</div> : null;
}
