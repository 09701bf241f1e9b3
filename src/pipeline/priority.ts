/** Whose turn it is first: a change, a person who waits, a refresh in the background, work that has time. */
export type Priority = 'write' | 'interactive' | 'refresh' | 'background'
