import type { DecodeText } from "../classifier/model";

const decoders = new Map<string, TextDecoder | null>();

/** Bytes in a charset → text, as the browser decodes it; null for a charset it does not know. */
export const decodeText: DecodeText = (bytes, charset) => {
  const key = charset.toLowerCase();
  let decoder = decoders.get(key);
  if (decoder === undefined) {
    decoder = createDecoder(key);
    // Names come from mail: an attacker can send any number of them.
    if (decoders.size < 100) decoders.set(key, decoder);
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
