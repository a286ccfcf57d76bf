// Every regular expression that meets what strangers write, for the test that no text keeps one busy: those that our
// modules spell out, and those that they compose of a locale's words when they are loaded.
import { globSync, readFileSync } from 'node:fs'

const modules = globSync('src/{read,locales,answer,decide,receive,reader}/**/*.ts')

// Strings, templates and comments are passed over whole; a slash begins an expression where a value may begin.
const TOKEN =
  /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<=[=(,:?&|!;[{}>+\n] *|return )\/(?<source>(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/(?<flags>[dgimsuvy]*)/g

export function literalExpressions(): readonly RegExp[] {
  return modules
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(TOKEN)])
    .flatMap(({ groups }) => (groups?.source === undefined ? [] : [new RegExp(groups.source, groups.flags)]))
}

/** Loads the modules that know languages, and keeps what they compose. None of them may have been loaded before. */
export async function composedExpressions(): Promise<readonly RegExp[]> {
  const Native = RegExp
  const composed: RegExp[] = []
  globalThis.RegExp = class extends Native {
    constructor(source: string | RegExp, flags?: string) {
      super(source, flags)
      composed.push(new Native(source, flags))
    }
  } as RegExpConstructor
  try {
    for (const file of modules.filter((path) => /^src\/(?:read|locales)\//.test(path)))
      await import(new URL(`../${file}`, import.meta.url).href)
  } finally {
    globalThis.RegExp = Native
  }
  return composed
}
