/** Files without a record of ours, by the reason. */
export type LeftOut = Readonly<Record<string, readonly string[]>>

/** Names of files in a folder, all of one kind. */
export const filesIn =
  (folder: string, ending: string) =>
  (...names: readonly string[]): readonly string[] =>
    names.map(name => `${folder}/${name}.${ending}`)
