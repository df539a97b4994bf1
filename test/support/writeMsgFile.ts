import { burn } from "@kenjiuno/msgreader/lib/Burner";
import type { Entry } from "@kenjiuno/msgreader/lib/Burner";
import { TypeEnum } from "@kenjiuno/msgreader/lib/Reader";

/** A .msg as Outlook saves it, with the few properties that matter here ([MS-OXMSG] 2). */
export interface MsgParts {
  readonly headers?: string;
  readonly subject?: string;
  readonly senderName?: string;
  readonly senderSmtpAddress?: string;
  readonly messageId?: string;
  readonly itemClass?: string;
  readonly body?: string;
  readonly attached?: readonly (
    | { readonly name: string; readonly message: MsgParts }
    | { readonly name: string; readonly bytes: Uint8Array }
  )[];
}

/** PtypString properties by tag. */
const tags = {
  headers: "007D",
  subject: "0037",
  senderName: "0C1A",
  senderSmtpAddress: "5D01",
  messageId: "1035",
  itemClass: "001A",
  body: "1000",
} as const;

/** Writes the compound file. */
export function writeMsgFile(parts: MsgParts): Uint8Array {
  const root: Entry = { name: "Root Entry", type: TypeEnum.ROOT, length: 0 };
  const entries = [root];
  root.children = writeMessage(entries, parts, 32);
  return burn(entries);
}

function writeMessage(entries: Entry[], parts: MsgParts, reserved: number): number[] {
  const children = [addStream(entries, "__properties_version1.0", new Uint8Array(reserved))];
  for (const [name, tag] of Object.entries(tags)) {
    const value = parts[name as keyof typeof tags];
    if (value === undefined) continue;
    children.push(addStream(entries, `__substg1.0_${tag}001F`, utf16(value)));
  }
  parts.attached?.forEach((attachment, index) => {
    const folder = `__attach_version1.0_#${String(index).padStart(8, "0")}`;
    const inner = [
      addStream(entries, "__properties_version1.0", new Uint8Array(8)),
      addStream(entries, "__substg1.0_3707001F", utf16(attachment.name)),
    ];
    if ("bytes" in attachment) {
      inner.push(addStream(entries, "__substg1.0_37010102", attachment.bytes));
    } else {
      const message = writeMessage(entries, attachment.message, 24);
      inner.push(addDirectory(entries, "__substg1.0_3701000D", message));
    }
    children.push(addDirectory(entries, folder, inner));
  });
  return children;
}

function addStream(entries: Entry[], name: string, bytes: Uint8Array): number {
  return (
    entries.push({
      name,
      type: TypeEnum.DOCUMENT,
      length: bytes.length,
      binaryProvider: () => bytes,
    }) - 1
  );
}

function addDirectory(entries: Entry[], name: string, children: number[]): number {
  return entries.push({ name, type: TypeEnum.DIRECTORY, length: 0, children }) - 1;
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
}
