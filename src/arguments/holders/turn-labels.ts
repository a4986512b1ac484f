/** Labels of those who ask in an interview, in small letters and without points. */
export const asking: ReadonlySet<string> = new Set(
  (
    "q question interviewer host moderator presenter anchor reporter journalist questioner " +
    "t tanya pertanyaan pewawancara wartawan penanya pembawa_acara " +
    "f frage fragesteller interviewerin moderatorin " +
    "d v journaliste intervieweur animateur " +
    "p pregunta entrevistador entrevistadora periodista moderador moderadora pergunta jornalista " +
    "domanda intervistatore giornalista vraag в вопрос ведущий корреспондент " +
    "问 問 记者 記者 主持人 采访者 问题 問題 聞き手 司会 質問 문 질문 기자 사회자"
  )
    .split(" ")
    .map((word) => word.replaceAll("_", " ")),
);

/** Of those who answer. */
export const answering: ReadonlySet<string> = new Set(
  (
    "a answer respondent interviewee guest j jawab jawaban narasumber antwort r réponse " +
    "respuesta resposta risposta antwoord о ответ 答 回答 嘉宾 答え 답 답변"
  ).split(" "),
);

/** A letter alone is a label only beside the other of its pair; but `Q` is always one. */
export const pairedLetters: readonly (readonly string[])[] = [
  ["q", "a"],
  ["t", "j"],
  ["f", "a"],
  ["q", "r"],
  ["p", "r"],
  ["d", "r"],
  ["v", "a"],
  ["в", "о"],
  ["问", "答"],
  ["問", "答"],
  ["문", "답"],
];
export const sureLetters: ReadonlySet<string> = new Set(["q", "问", "問", "문"]);
