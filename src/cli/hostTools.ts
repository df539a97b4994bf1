import { createHash } from "node:crypto";
import { TextDecoder } from "node:util";

import type { DecodeText } from "../classifier/model";
import type { Sha256 } from "../inspection/messageKey";

const decoders = new Map<string, TextDecoder | null>();

/** Node's own decoder; null for a charset that it does not know. */
export const decodeText: DecodeText = (bytes, charset) => {
  const name = charset.toLowerCase();
  let decoder = decoders.get(name);
  if (decoder === undefined) {
    decoder = createDecoder(name);
    // Charset names come out of the message: an attacker must not fill the memory with them.
    if (decoders.size < 200) decoders.set(name, decoder);
  }
  return decoder === null ? null : decoder.decode(bytes);
};

function createDecoder(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset, { ignoreBOM: true });
  } catch {
    return null;
  }
}

export { publicRegistrableDomain as registrableDomain } from "../classifier/identity/publicSuffixes";

export const sha256: Sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
