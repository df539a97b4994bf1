import { parseLogAddress } from "../../src/auditlog/parseLogAddress";
import forms from "../fixtures/audit/edge/ip-forms.json";

describe("addresses as logs write them", () => {
  test.each(forms)("$raw is $ip with port $port", ({ raw, ip, port }) => {
    expect(parseLogAddress(raw)).toEqual({ ip, port });
  });
});
