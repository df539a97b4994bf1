import { guessKind } from "../../src/networks/guessKind";

describe("what the name of a network looks like", () => {
  test.each([
    ["Example University", "education"],
    ["Universidade Federal de Exemplo", "education"],
    ["Universitaet Beispiel", "education"],
    ["Ministry of Examples", "government"],
    ["PREFEITURA MUNICIPAL DE EXEMPLO", "government"],
    ["Example Hosting Ltd", "hosting"],
    ["EXAMPLE-WEBHOSTING B.V.", "hosting"],
    ["Example Data Center LLC", "hosting"],
    ["Example Cloud Inc.", "hosting"],
  ])("%s: %s", (name, kind) => {
    expect(guessKind(name)).toBe(kind);
  });

  test.each([
    "Example Telecom",
    "Example Internet Service Provider",
    "Universal Example",
    "",
    "Cloudy Example",
  ])("no guess, least of all an access provider: %j", (name) => {
    expect(guessKind(name)).toBeNull();
  });

  test("a name without end is not searched to its end", () => {
    expect(guessKind("x".repeat(5_000_000) + " hosting")).toBeNull();
  });
});
