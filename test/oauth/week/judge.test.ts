import { expect, test } from 'vitest'
import { type Evidence, judge } from './judge.ts'
import type { TokenEntry } from './token-server.ts'

const minute = 60_000
const lifetime = 30 * minute

/** An entry of the only account, so many minutes after the beginning. */
const entry = (at: number, outcome: TokenEntry['outcome'] = 'GIVEN', leaveAloneMs = 0): TokenEntry => ({
  ...{ account: 0, at: at * minute, from: 'process 0', outcome, leaveAloneMs },
  until: outcome === 'GIVEN' ? at * minute + lifetime : 0,
})

const alive = { isGood: true, state: 'ACTIVE', reason: undefined }
const dead = {
  isGood: false,
  state: 'NEEDS_RECONNECT',
  reason: 'The answer to an earlier refresh was lost, and so on.',
}

function wrongsOf(
  log: readonly TokenEntry[],
  change: Partial<Evidence> & { readonly ending?: typeof alive | typeof dead } = {},
) {
  const { ending = alive, ...others } = change
  const endings = [{ account: 0, process: 0, ...ending }]
  const asks = [[0, 26 * minute]]
  return judge({ lifetimes: [lifetime], processes: 1, log, lost: new Set(), asks, complaints: [], endings, ...others })
    .wrongs
}

test('tokens that are replaced when they are due are all right, and so is a lost answer that is found out', () => {
  expect(wrongsOf([entry(0), entry(26)])).toEqual([])
  expect(wrongsOf([entry(0), entry(26, 'UNWELL'), entry(27)])).toEqual([])
  const lost = entry(26)
  expect(wrongsOf([entry(0), lost, entry(27, 'SPENT')], { lost: new Set([lost]), ending: dead })).toEqual([])
  const unheard = entry(27, 'SPENT')
  const log = [entry(0), lost, unheard, entry(28, 'REVOKED')]
  expect(wrongsOf(log, { lost: new Set([lost, unheard]), ending: dead })).toEqual([])
})

const lost = entry(26)
test.each<[string, RegExp, readonly TokenEntry[], Parameters<typeof wrongsOf>[1]]>([
  ['a token that is replaced too early', /not due/, [entry(0), entry(20)], {}],
  ['a token that is replaced twice', /not due/, [entry(0), entry(26), entry(26.1)], {}],
  ['a token that ended and was asked for', /was not replaced/, [entry(0)], { asks: [[0, 31 * minute]] }],
  ['an account that never had a token', /never had a token/, [], {}],
  ['a spent token that comes again', /no answer was lost/, [entry(0), entry(26), entry(27, 'SPENT')], { ending: dead }],
  [
    'a spent token that comes twice',
    /known to be dead/,
    [entry(0), lost, entry(27, 'SPENT'), entry(28, 'REVOKED')],
    { lost: new Set([lost]), ending: dead },
  ],
  ['a lost answer that nobody finds out', /not found out/, [entry(0), lost], { lost: new Set([lost]), ending: dead }],
  [
    'a server that is asked though it has said how long not to',
    /left alone/,
    [entry(0), entry(26, 'UNWELL', minute), entry(26.5)],
    {},
  ],
  [
    'an account that is dead without a reason of its own',
    /no answer was lost/,
    [entry(0), entry(26)],
    { ending: dead },
  ],
  [
    'an account that does not say why it is dead',
    /an answer was lost/,
    [entry(0), lost, entry(27, 'SPENT')],
    { lost: new Set([lost]), ending: { ...dead, reason: '' } },
  ],
  [
    'an account that goes on after a lost answer',
    /an answer was lost/,
    [entry(0), lost, entry(27, 'SPENT')],
    { lost: new Set([lost]) },
  ],
  ['a call that never ended', /0 calls/, [entry(0), entry(26)], { endings: [] }],
  ['a complaint', /waited/, [entry(0), entry(26)], { complaints: ['waited'] }],
])('%s is found', (_, wrong, log, change) => {
  expect(wrongsOf(log, change)).toContainEqual(expect.stringMatching(wrong))
})
