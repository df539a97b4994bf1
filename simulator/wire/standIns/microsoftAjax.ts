/**
 * Stands in for MicrosoftAjax.js, an old class library that Office.js for the web fetches from
 * ajax.aspnetcdn.com and that its npm package lacks. These are the names that Office.js 1.1.110
 * touches. What the original checks of arguments inside the protocol never happens here.
 */

type MakeError = (parameter?: string, message?: string) => Error;

const valid = (): null => null;

const page = window as unknown as Record<string, unknown>;

const type = Function as unknown as Record<string, unknown>;
type["registerNamespace"] = (name: string) => {
  page[name] ??= {};
};
type["_validateParams"] = valid;
type["_validateParameter"] = valid;

// Called on classes by the string files, so every function has it.
Object.defineProperty(Function.prototype, "registerClass", {
  configurable: true,
  writable: true,
  value: () => undefined,
});

const errors = Error as unknown as Record<string, MakeError>;
for (const kind of [
  "argument",
  "argumentNull",
  "argumentOutOfRange",
  "argumentType",
  "invalidOperation",
  "parameterCount",
]) {
  const name = `Sys.${kind.charAt(0).toUpperCase()}${kind.slice(1)}Exception`;
  errors[kind] = (parameter, message) =>
    Object.assign(new Error(`${name}: ${message ?? parameter ?? ""}`), { name });
}

page["Type"] = Function;
page["Sys"] = {
  Browser: { InternetExplorer: {}, agent: undefined },
  Debug: { trace: () => undefined },
  Serialization: {
    JavaScriptSerializer: {
      serialize: (value: unknown) => JSON.stringify(value),
      deserialize: (text: string) => JSON.parse(text) as unknown,
    },
  },
  StringBuilder: function StringBuilder() {
    // Only ever made for texts that Office.js does not write here.
  },
};
