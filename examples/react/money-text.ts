/** An amount as people of the browser's language write it; exact, since it never becomes a number of the machine. */
export function moneyText({ amount, currency }: { readonly amount: string; readonly currency: string }): string {
  try {
    return new Intl.NumberFormat(undefined, { style: 'currency', currency }).format(amount as `${number}`)
  } catch {
    // A currency that is none, which a provider may hold.
    return `${amount} ${currency}`
  }
}
