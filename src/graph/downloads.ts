export const downloadUrl = (): never => {
  throw new Error('later')
}
