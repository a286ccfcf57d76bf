// «Re: …», «Atb.: …», «RE[2]: …»: mail programs mark in the Subject that a mail answers another.

const ANSWER = /^\s{0,3}\p{L}{2,5}\.?(?:\[\d{1,3}\])?:/u

/** Whether a Subject says that its mail answers another, or passes it on. */
export function hasAnswerMark(subject: string): boolean {
  return ANSWER.test(subject)
}
