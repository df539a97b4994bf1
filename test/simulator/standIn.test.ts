import { createOffice } from "../../simulator/standIn/createOffice";
import { playOffice } from "../support/playOffice";
import type { PlayedOffice } from "../support/playOffice";

let played: PlayedOffice;
beforeEach(() => {
  played = playOffice();
});
afterEach(() => {
  played.close();
});

test("a member of Office that nobody planned for is not quietly missing", () => {
  expect(() => Office.context.mailbox.masterCategories).toThrow(
    "Not played: Office.context.mailbox.masterCategories"
  );
  expect(() => Office.context.mailbox.item?.categories).toThrow(
    "Not played: Office.context.mailbox.item.categories"
  );
  expect(() => Reflect.get(Office.context, "auth") as unknown).toThrow(
    "Not played: Office.context.auth"
  );
});

test("a member planned as absent is absent", () => {
  expect(Office.context.mailbox.item).toHaveProperty("getSharedPropertiesAsync", undefined);
});

test("outside Outlook there is no mailbox", async () => {
  const { office } = createOffice(null);
  expect(await office.onReady()).toMatchObject({ host: null, platform: null });
  expect(office.context.mailbox).toBeUndefined();
});

test("a page that was closed is told nothing more", async () => {
  const told: unknown[] = [];
  Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, (event: unknown) => {
    told.push(event);
  });
  played.close();
  played.select("vps-direct");
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(told).toEqual([]);
});
