/** How files of a kind begin, in hexadecimal; `..` is any byte. */
const signatures: readonly (readonly [hex: string, name: string])[] = [
  ["89504e470d0a1a0a", "a PNG image"],
  ["ffd8ff", "a JPEG image"],
  ["474946383761", "a GIF image"],
  ["474946383961", "a GIF image"],
  ["52494646........57454250", "a WebP image"],
  ["52494646........57415645", "a WAV recording"],
  ["52494646........41564920", "an AVI video"],
  ["49492a00", "a TIFF image"],
  ["4d4d002a", "a TIFF image"],
  ["........66747970", "an MP4 or HEIF file"],
  ["1a45dfa3", "a Matroska video"],
  ["4f676753", "an Ogg file"],
  ["664c6143", "a FLAC recording"],
  ["494433", "an MP3 recording"],
  ["fffb", "an MP3 recording"],
  ["255044462d", "a PDF document"],
  ["7b5c727466", "an RTF document"],
  ["d0cf11e0a1b11ae1", "an old Microsoft Office document"],
  ["504b0304", "a ZIP archive"],
  ["504b0506", "a ZIP archive"],
  ["1f8b", "gzip data"],
  ["425a68", "bzip2 data"],
  ["fd377a585a00", "xz data"],
  ["28b52ffd", "Zstandard data"],
  ["377abcaf271c", "a 7z archive"],
  ["526172211a07", "a RAR archive"],
  ["7f454c46", "an ELF program"],
  ["4d5a", "a Windows program"],
  ["cafebabe", "Java or macOS code"],
  ["cffaedfe", "a macOS program"],
  ["0061736d", "a WebAssembly module"],
  ["53514c69746520666f726d6174203300", "an SQLite database"],
  ["50415231", "a Parquet file"],
  ["774f4646", "a web font"],
  ["774f4632", "a web font"],
  ["0001000000", "a TrueType font"],
  ["4f54544f", "an OpenType font"],
  ["424d", "a BMP image"],
];
/** These may be letters of a text in some encoding: only what is known for no text is named so. */
const alsoText = new Set(
  (
    "474946383761 474946383961 ........66747970 4f676753 664c6143 494433 fffb 425a68 4d5a cafebabe " +
    "cffaedfe 50415231 774f4646 774f4632 4f54544f 424d"
  ).split(" "),
);

const matchers = signatures.map(([hex, name]) => ({
  bytes: Array.from(hex.match(/../gu) ?? [], (pair) => (pair === ".." ? -1 : parseInt(pair, 16))),
  name,
  alsoText: alsoText.has(hex),
}));

/**
 * What kind of file the bytes begin like (`a PNG image`), or `null` where they may be text.
 *
 * @param isBinary - the bytes are known to be no text, so that signatures of plain letters count
 */
export function nameBinary(bytes: Uint8Array, isBinary: boolean): string | null {
  const found = matchers.find(
    (matcher) =>
      (isBinary || !matcher.alsoText) &&
      bytes.length >= matcher.bytes.length &&
      matcher.bytes.every((byte, i) => byte < 0 || bytes[i] === byte),
  );
  return found?.name ?? null;
}
