import { callOffice } from "../../src/outlook/callOffice";
import { playOffice } from "../support/playOffice";
import type { PlayedOffice } from "../support/playOffice";

let played: PlayedOffice;
beforeEach(() => {
  played = playOffice();
});
afterEach(() => {
  played.close();
});

const succeeded = <T>(value: T): Office.AsyncResult<T> =>
  ({ status: "succeeded", value }) as unknown as Office.AsyncResult<T>;

const failed = (error?: { readonly code: number }): Office.AsyncResult<never> =>
  ({ status: "failed", error }) as unknown as Office.AsyncResult<never>;

test("a callback that never comes ends as no answer", async () => {
  await expect(callOffice("item.slowAsync", () => undefined, 20)).rejects.toMatchObject({
    problem: "no-answer",
    code: null,
    call: "item.slowAsync",
  });
});

test("a callback that comes after the end changes nothing", async () => {
  let late: (result: Office.AsyncResult<string>) => void = () => undefined;
  const call = callOffice<string>(
    "item.slowAsync",
    (callback) => {
      late = callback;
    },
    20
  );
  await expect(call).rejects.toMatchObject({ problem: "no-answer" });
  late(succeeded("too late"));
  await expect(
    callOffice("item.x", (callback) => {
      callback(succeeded(1));
    })
  ).resolves.toBe(1);
});

test("a failed result without an error is a failure all the same", async () => {
  await expect(
    callOffice("item.oddAsync", (callback) => {
      callback(failed());
    })
  ).rejects.toMatchObject({ problem: "host-failed", code: null });
});

test("what Office throws at once is told apart", async () => {
  const throwing = (error: unknown): Promise<unknown> =>
    callOffice("item.getAllInternetHeadersAsync", () => {
      throw error;
    });
  const refused = Object.assign(new Error("too long"), { name: "Sys.ArgumentOutOfRangeException" });
  await expect(throwing(refused)).rejects.toMatchObject({ problem: "invalid-argument" });
  await expect(throwing(new TypeError("x is not a function"))).rejects.toMatchObject({
    problem: "outlook-too-old",
  });
  await expect(
    throwing(new Error("このメソッドを呼び出すには…: 'item.getAllInternetHeadersAsync'。"))
  ).rejects.toMatchObject({ problem: "no-permission" });
  await expect(throwing("a text")).rejects.toMatchObject({ problem: "host-failed" });
});

test("at most three calls are with Outlook at once, and none is forgotten", async () => {
  let running = 0;
  let most = 0;
  const ask = (answer: number): Promise<number> =>
    callOffice<number>("item.x", (callback) => {
      running += 1;
      most = Math.max(most, running);
      setTimeout(() => {
        running -= 1;
        callback(succeeded(answer));
      }, 5);
    });
  const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(ask));
  expect(answers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(most).toBe(3);
});

test("calls that Outlook forgot do not block those behind them", async () => {
  const forgotten = [1, 2, 3].map(() =>
    callOffice("item.lost", () => undefined, 30).catch(() => "lost")
  );
  const waiting = callOffice<string>("item.x", (callback) => {
    callback(succeeded("answered"));
  });
  expect(await Promise.all([...forgotten, waiting])).toEqual(["lost", "lost", "lost", "answered"]);
});
