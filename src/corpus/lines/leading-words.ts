/** Words that lead on to others: no heading and no sentence ends in them. */
const leading = new Set(
  (
    "the a an of to in on at by for from with and or that which who as my our his her its their your this these those is are was were be been has have had will would shall should can could may must not " +
    "der die das des dem den und oder von zu zur zum im mit für auf ein eine einer eines " +
    "le la les de du et à au aux un une que qui dans par pour sur " +
    "el los las del y en con por para una su sus os do da dos das em no na um uma " +
    "il lo gli di della dei delle che per nel yang dan dari ke untuk pada dengan oleh dalam " +
    "в и на с по для из к о не что"
  ).split(" "),
);

/** Looks no further for a word than this. */
const longestWord = 12;

/** Whether a line ends with a word that leads on to the next. */
export function endsLeading(line: string): boolean {
  return isLeading(/\S+$/u.exec(line.slice(-longestWord))?.[0], line);
}

/** Whether a line begins with such a word; only capitals make that strange. */
export function beginsLeading(line: string): boolean {
  return isLeading(/^\S+/u.exec(line.slice(0, longestWord))?.[0], line);
}

function isLeading(word: string | undefined, line: string): boolean {
  if (word === undefined) return false;
  return leading.has(isCapital(line) ? word.toLowerCase() : word);
}

/** Whether a line has capitals and no small letters. */
export function isCapital(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
}
