import type { NetworkLoadingTools } from "../../opening/loadNetworks";

/** What `loadNetworks` needs, as the browser has it. */
export const browserTools: NetworkLoadingTools = {
  fetchBytes: async (url, onBytes, again) => {
    // The name carries the content's hash: a copy in the cache is never out of date.
    const response = await fetch(url, {
      cache: again ? "reload" : "force-cache",
      credentials: "same-origin",
    });
    if (!response.ok || response.body === null) return null;
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let received = 0;
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value);
      received += part.value.length;
      onBytes(received);
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  },
  inflate: async (bytes) => {
    const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  },
  sha256: async (bytes) => {
    const hash = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
  },
};
