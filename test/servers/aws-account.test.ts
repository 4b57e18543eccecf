import { expect, test } from "vitest";
import { connectAws } from "./aws-account.ts";
import { suiteFor } from "./suite.ts";

suiteFor("ministack", ({ ministack }) => {
  test("an issuer at the port of one that is gone", async () => {
    const account = connectAws(ministack.address);
    const first = await account.createOidcProvider("http://127.0.0.1:19999", ["sts.amazonaws.com"]);
    expect(await account.createOidcProvider("http://127.0.0.1:19999", ["sts.amazonaws.com"])).toEqual(first);
  });
});
