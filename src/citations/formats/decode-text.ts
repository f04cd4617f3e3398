/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters; those five it leaves out stay. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Not left to TextDecoder: some versions of Node.js read windows-1252 as Latin-1. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/gu, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));

const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    // As a stream, a file that was cut off within its last character is still UTF-8.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

/**
 * The text of an uploaded file: UTF-16 when a byte order mark says so, UTF-8 when the bytes are valid as such,
 * else Windows-1252, which includes Latin-1.
 */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
};
