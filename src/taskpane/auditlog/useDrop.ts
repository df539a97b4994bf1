import { useEffect, useRef, useState, type RefObject } from "react";

interface Drop {
  readonly zone: RefObject<HTMLDivElement | null>;
  readonly isOver: boolean;
}

/**
 * Files dropped on an element. Dropping is an extra: the button beside it does the same. A zone
 * inside another one has the files for itself.
 */
export function useDrop(take: (files: readonly File[]) => void): Drop {
  const zone = useRef<HTMLDivElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const element = zone.current;
    if (element === null) return undefined;
    const over = (event: DragEvent) => {
      setOver(!event.defaultPrevented);
      event.preventDefault();
    };
    const leave = () => {
      setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (event.defaultPrevented) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    };
    element.addEventListener("dragover", over);
    element.addEventListener("dragleave", leave);
    element.addEventListener("drop", drop);
    return () => {
      element.removeEventListener("dragover", over);
      element.removeEventListener("dragleave", leave);
      element.removeEventListener("drop", drop);
    };
  }, [take]);
  return { zone, isOver };
}
