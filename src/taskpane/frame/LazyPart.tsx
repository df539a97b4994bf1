import { Suspense, useEffect, useState, type ReactNode } from "react";

import { LoadingPart } from "./LoadingPart";
import { PartBoundary } from "./PartBoundary";

/**
 * Where a part that comes later will stand: it loads or fails in its own place. It is asked for
 * only when what stands around it is on the screen, so that no part delays the verdict.
 */
export function LazyPart({ children }: { readonly children: ReactNode }) {
  const [isAround, setAround] = useState(false);
  useEffect(() => {
    const asked = setTimeout(() => {
      setAround(true);
    });
    return () => {
      clearTimeout(asked);
    };
  }, []);
  return (
    <PartBoundary>
      {isAround ? <Suspense fallback={<LoadingPart />}>{children}</Suspense> : <LoadingPart />}
    </PartBoundary>
  );
}
