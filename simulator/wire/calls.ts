import type { Call } from "../mailbox/model";

/**
 * Numbers by which Office.js asks its host, as read in outlook-web-16.01.js of 1.1.110.
 * 204 came with Mailbox 1.14; that copy is older and a stand-in of ours sends it.
 */
const callNumbers: Readonly<Record<Call, number>> = {
  "item.notificationMessages.addAsync": 33,
  "item.notificationMessages.getAllAsync": 34,
  "item.notificationMessages.replaceAsync": 35,
  "item.notificationMessages.removeAsync": 36,
  "item.body.getAsync": 37,
  "mailbox.displayNewMessageForm": 44,
  "item.getSharedPropertiesAsync": 108,
  "item.getAttachmentContentAsync": 150,
  "item.getAllInternetHeadersAsync": 168,
  "mailbox.displayNewMessageFormAsync": 178,
  "item.getAsFileAsync": 204,
  "roamingSettings.saveAsync": 404,
};

const calls: ReadonlyMap<number, Call> = new Map(
  (Object.entries(callNumbers) as [Call, number][]).map(([call, number]) => [number, call])
);

export function callOf(number: number): Call | null {
  return calls.get(number) ?? null;
}
