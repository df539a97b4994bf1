/**
 * The npm copy of Office.js is of 2022 and ends with Mailbox 1.12. This stands in for the
 * members of 1.13 and 1.14 that Whence uses, over the library's own channel to its host; its
 * checks of arguments are ours. A newer copy that has them is left alone.
 */

type Callback = (result: object) => void;

interface Innards {
  readonly _OfficeAppFactory: { readonly getId: () => string };
  readonly getClientEndPoint: () => {
    readonly invoke: (action: string, answered: Answered, data: object) => void;
  };
  readonly DDA: {
    readonly ErrorCodeManager: {
      readonly getErrorArgs: (code: number) => { readonly name: string; readonly message: string };
    };
  };
}

type Answered = (
  status: number,
  answer: { readonly error: boolean; readonly errorCode: number; readonly data: unknown } | null
) => void;

const getAsFile = 204;

const { OSF: innards } = window as unknown as { readonly OSF: Innards };

function getAsFileAsync(...parameters: readonly unknown[]): void {
  const callback = parameters.at(-1);
  if (typeof callback !== "function") {
    const name = "Sys.ArgumentNullException";
    throw Object.assign(new Error(`${name}: callback`), { name, paramName: "callback" });
  }
  const { asyncContext } = (
    typeof parameters[0] === "object" && parameters[0] !== null ? parameters[0] : {}
  ) as { readonly asyncContext?: unknown };
  const request = {
    ApiParams: undefined,
    MethodData: { ControlId: innards._OfficeAppFactory.getId(), DispatchId: getAsFile },
  };
  innards.getClientEndPoint().invoke(
    "ExecuteMethod",
    (_status, answer) => {
      // A broken connection calls nobody back, as in the library.
      if (!answer) return;
      const { error, errorCode: code, data: value } = answer;
      if (!error) {
        (callback as Callback)({ status: "succeeded", value, asyncContext });
        return;
      }
      const { name, message } = innards.DDA.ErrorCodeManager.getErrorArgs(code);
      (callback as Callback)({ status: "failed", error: { code, name, message }, asyncContext });
    },
    request
  );
}

interface AnyItem {
  itemType?: string;
  getAsFileAsync?: unknown;
}

function complete(item: AnyItem | null | undefined): AnyItem | null | undefined {
  if (item?.itemType === "message") item.getAsFileAsync ??= getAsFileAsync;
  return item;
}

// `onReady` is the add-in's: taking it would hide a page that forgets to call it.
const { onReadyInternal } = Office as unknown as {
  readonly onReadyInternal: (then: () => void) => void;
};

onReadyInternal(() => {
  const { mailbox } = Office.context as unknown as { readonly mailbox?: { item: AnyItem | null } };
  if (!mailbox) return;
  if (Office.context.requirements.isSetSupported("Mailbox", "1.13"))
    Object.assign(Office.context, { partitionKey: "played" });
  if (!Office.context.requirements.isSetSupported("Mailbox", "1.14")) return;
  // The library puts a new object here on every change of selection.
  let current = complete(mailbox.item) ?? null;
  Object.defineProperty(mailbox, "item", {
    configurable: true,
    enumerable: true,
    get: () => current,
    set: (item: AnyItem | null) => {
      current = complete(item) ?? null;
    },
  });
});
