/**
 * Timers exist in every host of Office.js, also where there is no page (classic Outlook's
 * event runtime); declared here because no compiler lens without a page knows them.
 */
declare function setTimeout(then: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number): void;

/** Resolves after the given time. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** In: a promise and the longest time to wait for it. Out: its result, or the error that `late` makes. */
export function waitFor<T>(
  promise: Promise<T>,
  milliseconds: number,
  late: () => Error
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(late());
    }, milliseconds);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    );
  });
}
