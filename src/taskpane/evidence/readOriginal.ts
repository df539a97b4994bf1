import { readHeaderFields } from "../../classifier/headers/readHeaderFields";
import type { Inspection } from "../../inspection/model";
import { openMailFile } from "../../mailfile/openMailFile";
import type { Session } from "../../opening/model";
import type { NotCollectedWhy, OriginalMessage } from "../../report/evidence/model";
import { decodeText } from "../hostTools";

type ReadOriginal =
  | { readonly original: OriginalMessage; readonly missing: null }
  | { readonly original: null; readonly missing: NotCollectedWhy };

/**
 * The message as a file, from whoever holds it, with its header read for comparison. A message
 * that another one carries has no file of its own: the carrier's is taken, and named as such.
 */
export async function readOriginal(
  session: Session,
  inspection: Inspection
): Promise<ReadOriginal> {
  if (session.messageFile === undefined) return { original: null, missing: "not-available" };
  const opening = session.current();
  const isCarried = opening.state === "ready" && opening.inspection.key !== inspection.key;
  let bytes: Uint8Array | null;
  try {
    bytes = await session.messageFile();
  } catch {
    return { original: null, missing: "failed" };
  }
  if (bytes === null || bytes.length === 0) return { original: null, missing: "not-available" };
  const isMsg = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  const [message] = isMsg ? [] : openMailFile(bytes, { decodeText }).messages;
  const isOutlook = session.host().kind === "outlook";
  return {
    original: {
      bytes,
      format: isMsg ? "msg" : "eml",
      from: isCarried ? "carrier" : isOutlook ? "outlook" : "file",
      fields: message === undefined ? null : readHeaderFields(message.header.text),
    },
    missing: null,
  };
}
