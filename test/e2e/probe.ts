/**
 * An add-in page that does nothing but hold Office.js, for questions about Office.js itself.
 * `ask` calls a callback-last member and says all that came of it.
 */
export function probePage(officeJs: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>probe</title>
    <script src="${officeJs}"></script>
  </head>
  <body>
    <script>${probe}</script>
  </body>
</html>`;
}

/** What the probe says of a call. */
export interface Asked {
  readonly status?: string;
  readonly value?: unknown;
  readonly code?: number;
  readonly name?: string;
  readonly asyncContext?: unknown;
  /** Thrown at once: the error's name, and the member that a permission is missing for. */
  readonly threw?: { readonly name: string; readonly member: string | null };
  readonly never?: true;
  /** Called back before the call returned. */
  readonly atOnce?: true;
}

const probe = `
window.told = [];
window.started = null;
Office.onReady(function (info) { window.started = info; });
Office.actions.associate("probeCommand", function (event) {
  event.completed({ options: event.options, source: event.source, text: event.freeText });
});
Office.actions.associate("probeTwice", function (event) {
  event.completed({ times: 1 });
  event.completed({ times: 2 });
});
window.follow = function (type) {
  return window.ask(Office.context.mailbox, "addHandlerAsync", [Office.EventType[type], function (event) {
    var item = Office.context.mailbox.item;
    window.told.push({ type: event.type, item: item ? item.subject : item === null ? null : "undefined" });
  }]);
};
window.ask = function (target, member, parameters, limit) {
  return new Promise(function (resolve) {
    var returned = false;
    var timer = setTimeout(function () { resolve({ never: true }); }, limit || 1500);
    try {
      target[member].apply(target, parameters.concat(function (result) {
        clearTimeout(timer);
        var said = { status: result.status };
        if (result.value !== undefined) said.value = result.value;
        if (result.error) { said.code = result.error.code; said.name = result.error.name; }
        if (result.asyncContext !== undefined) said.asyncContext = result.asyncContext;
        if (!returned) said.atOnce = true;
        resolve(said);
      }));
      returned = true;
    } catch (error) {
      clearTimeout(timer);
      var quoted = /'([^']+)'/.exec(error.message);
      resolve({ threw: { name: error.name, member: error.name === "Error" && quoted ? quoted[1] : null } });
    }
  });
};
`;
