/** Decides which leaves are mutated, and how. `UNIGRAPH_SEED` replays another run. */
export const seed = Number(process.env.UNIGRAPH_SEED ?? 1)
