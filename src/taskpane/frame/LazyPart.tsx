import { Suspense, type ReactNode } from "react";

import { LoadingPart } from "./LoadingPart";
import { PartBoundary } from "./PartBoundary";

/** Where a part that comes later will stand: it loads or fails in its own place. */
export function LazyPart({ children }: { readonly children: ReactNode }) {
  return (
    <PartBoundary>
      <Suspense fallback={<LoadingPart />}>{children}</Suspense>
    </PartBoundary>
  );
}
