import fc from "fast-check";

/** Pieces that the rules of words and sentences turn on. */
const pieces = [
  ..."a,A,b,é,ß,İ,1,23,.,..,…,!,?,。,،,',’,-,_,(,),\",”,“,Mr.,U.S.,no.,1.,3.5,1,000,don't,l’État".split(
    ",",
  ),
  ..." |  |\n|\n\n|\n \n|\t|\r\n|\u00a0|\u00ad|\u200d|\u0301|国|家|网络|ไทย|ประเทศ|カード|한국|العربية|😀|𝒜|\ud800".split(
    "|",
  ),
];

/** Texts with the marks, scripts and blanks that matter, and now and then with anything at all. */
export const anyText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);
