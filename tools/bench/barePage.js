// The least that shows anything of a header: split into fields, one row each.
Office.onReady(function () {
  Office.context.mailbox.item.getAllInternetHeadersAsync(function (result) {
    var rows = result.value
      .replace(/\r?\n[ \t]+/g, " ")
      .split(/\r?\n/)
      .filter(Boolean)
      .map(function (line) {
        var row = document.createElement("tr");
        var colon = line.indexOf(":");
        [line.slice(0, colon), line.slice(colon + 1).trim()].forEach(function (text) {
          row.appendChild(document.createElement("td")).textContent = text;
        });
        return row;
      });
    var main = document.createElement("main");
    main.appendChild(document.createElement("h2")).textContent = "Headers";
    main.appendChild(document.createElement("p")).textContent = rows.length + " fields";
    var table = main.appendChild(document.createElement("table"));
    rows.forEach(function (row) {
      table.appendChild(row);
    });
    document.getElementById("pane").appendChild(main);
  });
});
