// What is asked of the same thing again and again – of a sentence by each person in it, of a name by every other in the
// list – is found out once. The answers stand beside the things in a WeakMap: it is no state, since an answer follows
// from its thing alone, which nobody changes, and goes when the thing goes, so that no mail knows of another. The
// finding itself does not hold them: most are never asked, and a finding that is made anew with other names must be
// asked anew.

/** `compute`, called once for each `thing`; `beside` is what the thing always comes with, like a sentence's findings. */
export function onceEach<Thing extends object, Beside extends readonly unknown[], T>(
  compute: (thing: Thing, ...beside: Beside) => T,
): (thing: Thing, ...beside: Beside) => T {
  const answers = new WeakMap<Thing, { readonly of: T }>()
  return (thing, ...beside) => {
    let answer = answers.get(thing)
    if (!answer) {
      answer = { of: compute(thing, ...beside) }
      answers.set(thing, answer)
    }
    return answer.of
  }
}
