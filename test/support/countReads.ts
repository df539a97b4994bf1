type Method = "charAt" | "charCodeAt" | "slice" | "indexOf" | "lastIndexOf" | "includes" | "split";

/** How many characters a call of each method looks at, at most. */
const cost: Readonly<Record<Method, (text: string, result: unknown, start: number) => number>> = {
  charAt: () => 1,
  charCodeAt: () => 1,
  slice: (_, result) => String(result).length,
  indexOf: (text, result, start) => (result === -1 ? text.length : Number(result)) - start + 1,
  lastIndexOf: (text, result) => text.length - Math.max(0, Number(result)),
  includes: (text) => text.length,
  split: (text) => text.length,
};

/**
 * Counts the characters that `run` reads from strings: work done, the same on every machine and
 * under every load, where a stopwatch measures the neighbours. Regular expressions are not
 * counted; the lint rules against super-linear ones guard them.
 */
export function countReads(run: () => unknown): number {
  let reads = 0;
  const prototype = String.prototype as unknown as Record<Method, (...args: never[]) => unknown>;
  const originals = { ...pick(prototype) };
  for (const method of Object.keys(cost) as Method[]) {
    const original = originals[method];
    prototype[method] = function (this: string, ...args: never[]) {
      const result = original.apply(this, args);
      const start = typeof args[1] === "number" ? args[1] : 0;
      reads += Math.max(0, cost[method](this, result, start));
      return result;
    };
  }
  try {
    run();
  } finally {
    Object.assign(prototype, originals);
  }
  return reads;
}

function pick(
  prototype: Record<Method, (...args: never[]) => unknown>
): Record<Method, (...args: never[]) => unknown> {
  const { charAt, charCodeAt, slice, indexOf, lastIndexOf, includes, split } = prototype;
  return { charAt, charCodeAt, slice, indexOf, lastIndexOf, includes, split };
}
