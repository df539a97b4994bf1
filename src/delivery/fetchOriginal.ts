import type { GraphHost } from "../graph/model";
import { readRawMessage } from "../graph/readRawMessage";
import { openItemId } from "../outlook/openItem";
import { readMessageFile } from "../outlook/readMessageFile";
import { encodeBase64 } from "./encodeBase64";
import type { OriginalMessage } from "./model";

/**
 * The reported message itself, the least changed first: from Graph as the server hands it out,
 * else as Outlook supplies it, provided that it is still the message that is open.
 * null where neither gives it. Never rejects.
 */
export async function fetchOriginal(
  itemId: string | null,
  graph: GraphHost | null
): Promise<OriginalMessage | null> {
  if (itemId === null) return null;
  if (graph !== null) {
    try {
      const bytes = await readRawMessage(itemId, graph);
      return { base64: encodeBase64(bytes), bytes: bytes.length, from: "graph" };
    } catch {
      // No permission, a shared mailbox, no network: Outlook may still have it.
    }
  }
  try {
    if (openItemId() !== itemId) return null;
    const base64 = await readMessageFile();
    // The selection may have moved while Outlook was writing the file.
    if (openItemId() !== itemId) return null;
    const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
    return { base64, bytes: (base64.length / 4) * 3 - padding, from: "outlook" };
  } catch {
    return null;
  }
}
