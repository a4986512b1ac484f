let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as readers see them: a letter with its marks, an emoji of several parts. */
export function* graphemesOf(text: string): Generator<string> {
  // It takes long to make.
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(text)) yield segment;
}
