// C0, DEL and C1 controls but tab and line feed, and the marks that reorder or hide what follows.
// eslint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The text on one line, without anything a terminal would obey or a reader would be misled by:
 * control characters and bidirectional overrides become U+FFFD, tabs and line ends a blank.
 */
export function plain(text: string): string {
  return text.replace(/\r\n|[\n\r\t\u2028\u2029]/gu, " ").replace(unsafe, "\ufffd");
}
