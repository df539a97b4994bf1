import { callGraph } from "./callGraph";
import type { GraphHost } from "./model";
import { toRestId } from "./toRestId";

/**
 * The message as the server hands it out (`$value`): one unmodified `.eml`.
 * In: Outlook's item id. Least scope: Mail.Read. Fails with a GraphError.
 */
export async function readRawMessage(itemId: string, host: GraphHost): Promise<Uint8Array> {
  const answer = await callGraph(
    {
      method: "GET",
      path: `/me/messages/${encodeURIComponent(toRestId(itemId))}/$value`,
      scopes: ["Mail.Read"],
      repeatable: true,
    },
    host
  );
  return new Uint8Array(await answer.arrayBuffer());
}
