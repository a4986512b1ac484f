/**
 * The `topoi.yml` that `topoi init` writes: every key with its default, as a comment, so that it
 * changes nothing until a person takes a mark away.
 */
export const configurationExample = `# How topoi treats the documents in this folder. Take the # away from what you want to change.
# What is given on the command line counts more than what stands here.

# The codebook; a path from this folder.
# codebook: themes.yml

# What a passage is: paragraph, sentence, window or document.
# unit: paragraph

# Words in a window, about; for "unit: window".
# words: 200

# In which language a text that comes in several is counted, the first one most; with none,
# in the one most frequent among the documents.
# prefer: []

# Files not to read: paths, folders, names or patterns such as drafts/** and "*.html".
# exclude: []

# Weighted hits from which a theme is present, in place of what the codebook says.
# minimum: 1

# Scores are smoothed over so many passages on either side.
# smooth: 0

# What is done about negated hits, in place of what the codebook says: keep, drop or subtract.
# negation: keep

# How the table of frequencies is grouped: author, year, language, source, document.
# by: [author, year]

# Charts for a screen and colour print (light), or for print in grey (print).
# style: light

# Numbers and dates in charts: en, de, id, zh-Hans …
# locale: en
`;

/** The codebook that `topoi init` writes: two themes to be replaced by one's own. */
export const codebookExample = `# Your themes: each has a label, a definition for the reader, and the terms that stand for it.
# A term finds whole words, capitals or not; * stands for any letters. What a term under "except"
# covers is no hit. "topoi codebook check" names mistakes, "topoi codebook suggest THEME" finds terms.
codebook: My study
version: 1
themes:
  sovereignty:
    label: Sovereignty
    definition: A state's or people's authority over its own affairs.
    terms:
      en: [sovereign*, territorial integrity, non-interference]
    except:
      en: [sovereign wealth fund*]
  cooperation:
    label: Cooperation
    definition: What states and peoples do together, or should.
    terms:
      en: [cooperat*, co-operat*, work together, joint effort*]
`;
