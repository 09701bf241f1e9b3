import { type Capability, capabilitiesOf, entitiesOf } from '../src/contract/capabilities.ts'
import type { Children } from '../src/contract/children.ts'
import type { Connector, EntitySpec, Quota, Window } from '../src/contract/connector.ts'
import type { EntityName } from '../src/contract/entities.ts'
import { type Column, isAbsent } from '../src/contract/mapping.ts'
import type { RecordSpec } from '../src/contract/record.ts'
import type { Setting, SettingsSpec } from '../src/contract/settings.ts'
import { code, codes, table } from './markdown.ts'

/** The generated sections of a connector's README, by name: all that its value says about itself. */
export function connectorSections(connector: Connector): Readonly<Record<string, string>> {
  return {
    settings: settingsTable(connector.settings),
    capabilities: `${capabilityTable(connector)}\n\n${edgeTable(connector)}`,
    limits: limitTable(connector),
    fields: fieldTables(connector),
  }
}

function settingsTable(settings: SettingsSpec): string {
  const rows = Object.entries(settings).map(([name, setting]) => [
    code(name),
    `${setting.about}${beside(setting)}${setting.comesFromConnecting ? ' Not needed with a store, which keeps what `unigraph connect` gets.' : ''}`,
    setting.secret ? 'yes: `env:NAME` or `file:PATH`' : 'no',
    setting.default === undefined
      ? code(setting.example)
      : `${code(setting.example)}; ${code(setting.default)} if absent`,
  ])
  return table(['Setting', 'What it is', 'Secret', 'Example'], rows)
}

function beside({ onlyWith = {} }: Setting): string {
  const choices = Object.entries(onlyWith).map(
    ([name, values]) => `${code(name)} is ${[values].flat().map(code).join(' or ')}`,
  )
  return choices.length === 0 ? '' : ` Only where ${choices.join(' and ')}.`
}

function capabilityTable(connector: Connector): string {
  const rows = capabilitiesOf(connector).map(capability => [
    capability.entity,
    byId(capability, recordOf(connector, capability.entity)),
    capability.list ? 'yes' : 'no',
    capability.findBy.length === 0 ? 'nothing else' : codes(capability.findBy),
  ])
  return table(['Entity', 'By id', 'List of all', 'Found by'], rows)
}

function byId({ get, getAtMost }: Capability, { all }: RecordSpec<unknown>): string {
  if (all !== undefined) return `from the whole table, which is kept for ${all.ttlSeconds} s`
  if (!get) return 'no'
  return getAtMost === 1 ? 'one request for each' : `up to ${getAtMost?.toLocaleString('en-US')} in one request`
}

function edgeTable(connector: Connector): string {
  const rows = entitiesOf(connector).flatMap(([entity, { edges = {} }]) =>
    Object.entries(edges).map(([field, children]) => [
      code(`${entity}.${field}`),
      costOf(entity, children as Children),
      lagOf(entity, children as Children),
    ]),
  )
  return rows.length === 0 ? 'No lists hang on the entities.' : table(['List', 'What it costs', 'May lag'], rows)
}

function costOf(entity: EntityName, children: Children): string {
  const one = wordsOf(entity)
  const many = (count: number) => (count === 1 ? one : `up to ${count.toLocaleString('en-US')} ${pluralOf(one)}`)
  switch (children.by) {
    case 'filter':
      return `one request for ${many(children.atMost)}, in pages of ${children.pageSize.toLocaleString('en-US')}`
    case 'nested':
      return `one request for the first ${children.mostRows.toLocaleString('en-US')} of each of ${many(children.atMost)}`
    case 'links':
      return `one request for the links of ${many(children.atMost)}; then the records by id`
    case 'parent':
      return `one request for each ${one}`
    case 'embedded':
      return children.beyond === undefined
        ? `nothing: it comes with the ${one}`
        : `nothing: it comes with the ${one}; past a cut, one request for each ${one}`
    default:
      return children satisfies never
  }
}

function lagOf(entity: EntityName, children: Children): string {
  if (children.by !== 'filter' || children.lagSeconds === undefined) return 'no'
  const one = wordsOf(entity)
  return `up to ${children.lagSeconds} s for several ${pluralOf(one)} at once; never for one ${one}`
}

function limitTable({ quotas }: Connector): string {
  const groups = Map.groupBy(Object.entries(quotas), ([, quota]) => JSON.stringify(quota))
  const rows = [...groups.values()].map(group => {
    const names = group.map(([name]) => name)
    const quota = (group[0] as readonly [string, Quota])[1]
    const whose = names.length === 1 ? codes(names) : `each of ${codes(names)}`
    return [names.includes('default') ? 'every request' : whose, allowance(quota), `[documentation](${quota.docs})`]
  })
  return table(['Requests', 'At most', 'Where the provider says so'], rows)
}

function allowance({ windows, atOnce }: Quota): string {
  const parts = windows.map(windowText)
  return [...parts, ...(atOnce === undefined ? [] : [`${atOnce} under way at once`])].join('; ')
}

function windowText({ requests, perSeconds }: Window): string {
  const names: Readonly<Record<number, string>> = { 1: 'a second', 60: 'a minute', 3600: 'an hour', 86400: 'a day' }
  return `${requests.toLocaleString('en-US')} in ${names[perSeconds] ?? `${perSeconds} seconds`}`
}

function fieldTables(connector: Connector): string {
  return entitiesOf(connector)
    .map(([name, entity]) => `### ${name}\n\n${fieldTable(connector, entity)}`)
    .join('\n\n')
}

function fieldTable({ title }: Connector, { of, when, mapping }: EntitySpec<EntityName, unknown>): string {
  const columns = Object.entries(mapping as Readonly<Record<string, Column<unknown, unknown>>>)
  const missing = columns.flatMap(([name, column]) => (isAbsent(column) ? [name] : []))
  const rows = columns
    .filter(([, column]) => !isAbsent(column))
    .map(([name, column]) => [code(name), codes(column.fields), wordPairs(column.words), noteOf(column)])
  const source = `From ${title}'s ${code(of)}${when === undefined ? '' : '; not every one is this entity'}.`
  const lack = missing.length === 0 ? '' : `\n\n${title} does not have: ${codes(missing)}.`
  return `${source}\n\n${table(['Field', 'Read from', 'Words', 'Note'], rows)}${lack}`
}

/** The provider's words, put together where they mean the same. */
function wordPairs(words: Readonly<Record<string, string>> = {}): string {
  const groups = Map.groupBy(Object.entries(words), ([, ours]) => ours)
  return [...groups].map(([ours, pairs]) => `${codes(pairs.map(([theirs]) => theirs))} → ${ours}`).join('; ')
}

function noteOf({ note, facts = [] }: Column<unknown, unknown>): string {
  return [...(note === undefined ? [] : [note]), ...facts.map(fact => `needs the account's ${wordsOf(fact)}`)].join(
    '; ',
  )
}

function recordOf({ entities, records }: Connector, name: EntityName): RecordSpec<unknown> {
  return records[entities[name]?.of ?? ''] as RecordSpec<unknown>
}

/** A name as people write it: `EndUser` becomes `end user`. */
function wordsOf(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, letter => ` ${letter}`).toLowerCase()
}

function pluralOf(words: string): string {
  return words.endsWith('y') ? `${words.slice(0, -1)}ies` : `${words}s`
}
