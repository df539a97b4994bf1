import type { DecodeText } from "../../src/classifier/model";

/** The host's decoder, as tests hand it to pure code. */
export const decodeText: DecodeText = (bytes, charset) => {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};
