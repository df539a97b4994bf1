import { evidenceWords } from "../../wording/evidenceWords";

/** How to check the package with what every system has, in both languages, without HTML. */
export function writeReadme(name: string): string {
  const commands = [
    "  Linux:               sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt",
    "  macOS:               shasum -a 256 -c manifest-sha256.txt tagmanifest-sha256.txt",
    "  Windows PowerShell:  Get-Content manifest-sha256.txt, tagmanifest-sha256.txt |",
    "    ForEach-Object { $d, $p = $_ -split '  ', 2;",
    '      "$((Get-FileHash -Algorithm SHA256 $p).Hash -eq $d) $p" }',
    `  Whence:              whence verify ${name}.zip`,
  ];
  const part = (language: "en" | "ja") => {
    const { readme } = evidenceWords(language);
    return [
      readme.title,
      "",
      ...readme.what,
      "",
      readme.how,
      "",
      ...commands,
      "",
      ...readme.limits,
    ];
  };
  return `${[name, "", ...part("en"), "", "-".repeat(60), "", ...part("ja")].join("\n")}\n`;
}
