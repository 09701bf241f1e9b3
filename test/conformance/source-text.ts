/** An import or a re-export as it stands in a source file. */
interface ImportLine {
  readonly specifier: string
  /** True when it leaves nothing behind at run time. */
  readonly isType: boolean
}

// Strings first, so that "https://" begins no comment; a regular expression begins where a value may.
const tokens =
  /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<=[(,=:[!&|?{};>\n]\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g

/** The code alone: comments, plain strings and regular expressions are emptied; lines keep their numbers. */
export function withoutComments(text: string): string {
  return text.replace(tokens, token => (token.startsWith('`') ? token : token.replace(/[^\n]/g, ' ')))
}

/** What a file imports. */
export function importsIn(text: string): readonly ImportLine[] {
  const statements = text.matchAll(/^\s*(import|export)\b(\s+type\b)?(?:[^'";]*?\bfrom)?\s*['"]([^'"\n]+)['"]/gm)
  return [...statements].map(([, , type, specifier = '']) => ({ specifier, isType: type !== undefined }))
}
