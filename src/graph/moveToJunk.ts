import { callGraph } from "./callGraph";
import type { GraphHost } from "./model";
import { toRestId } from "./toRestId";

/**
 * Moves a message to Junk Email. Least scope: Mail.ReadWrite. Its id changes with the move.
 * Fails with a GraphError.
 */
export async function moveToJunk(itemId: string, host: GraphHost): Promise<void> {
  await callGraph(
    {
      method: "POST",
      path: `/me/messages/${encodeURIComponent(toRestId(itemId))}/move`,
      scopes: ["Mail.ReadWrite"],
      json: { destinationId: "junkemail" },
      repeatable: false,
    },
    host
  );
}
