/** Asked by the language, a console or a test runner of any object: no member of Office. */
const everybodys: ReadonlySet<string> = new Set(["then", "toJSON", "constructor", "$$typeof"]);

/**
 * In: an object of the stand-in and its name. Out: the same, but a member that nobody planned
 * for throws "Not played: …" instead of being quietly undefined. A member planned as absent is
 * written down with the value undefined.
 */
export function refuseUnplanned<T extends object>(object: T, path: string): T {
  return new Proxy(object, {
    get(target, name, receiver) {
      if (typeof name === "symbol" || name in target || everybodys.has(name))
        return Reflect.get(target, name, receiver) as unknown;
      throw new Error(`Not played: ${path}.${name}`);
    },
  });
}
