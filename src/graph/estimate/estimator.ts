import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { Accounts } from '../../accounts/account.ts'
import type { EntityName } from '../../contract/entities.ts'
import { Fault } from '../../contract/faults.ts'
import type { FindKey } from '../../contract/record.ts'
import type { Variables } from '../document-counter.ts'
import { entitiesIn, kindsOf } from '../lists.ts'
import { isEdge, isEntityType } from '../selections.ts'
import { specOf } from '../view.ts'
import type { Fields } from '../wants.ts'
import { activitiesCost } from './activities-cost.ts'
import { Asking, hasColumn, type Rows, recordOf } from './asking.ts'
import { childrenCost } from './children-cost.ts'
import { CustomerCost } from './customer-cost.ts'
import { listCost } from './list-cost.ts'
import { listedEntity } from './listed.ts'
import { nodesCost } from './nodes-cost.ts'
import type { Followed, Place, Visited } from './place.ts'
import { searchCost } from './search-cost.ts'
import { type Estimate, Tally } from './tally.ts'

interface EstimatorOptions {
  readonly schema: GraphQLSchema
  readonly accounts: Accounts
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly fields: Fields
  readonly variables: Variables
  /** The fields of Customer that are selected anywhere below a field. */
  selectedOn(node: FieldNode, type: GraphQLNamedType): readonly string[]
}

/** Walks through a query as its execution would, and charges every call that it would make. Lists are taken for full. */
export class Estimator {
  readonly #options: EstimatorOptions
  readonly #tally = new Tally()
  readonly #asking: Asking

  constructor(options: EstimatorOptions) {
    this.#options = options
    this.#asking = new Asking(this.#tally, options.fields)
  }

  get #means() {
    return { accounts: this.#options.accounts, tally: this.#tally, asking: this.#asking }
  }

  /** What the selection of an operation costs. */
  estimate(set: SelectionSetNode, root: GraphQLNamedType): Estimate {
    this.#select(set, root, { path: '', rows: [] })
    return this.#tally.estimate()
  }

  #select(set: SelectionSetNode, type: GraphQLNamedType, place: Place): void {
    const { schema, fragments, variables } = this.#options
    for (const selection of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) continue
      if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if === false) continue
      if (selection.kind === Kind.FIELD) {
        const field = isCompositeType(type) && 'getFields' in type ? type.getFields()[selection.name.value] : undefined
        if (field === undefined || !isCompositeType(getNamedType(field.type))) continue
        const path = [place.path, (selection.alias ?? selection.name).value].filter(Boolean).join('.')
        this.#visit({ node: selection, field, type, place: { ...place, path } })
        continue
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value)
      const rows =
        condition && isEntityType(condition) ? place.rows.filter(({ entity }) => entity === condition.name) : place.rows
      if (fragment !== undefined) this.#select(fragment.selectionSet, condition ?? type, { ...place, rows })
    }
  }

  #visit(visited: Visited): void {
    const { type, field, place } = visited
    if (type.name === 'Query') return void this.#tryRoot(visited)
    if (type.name === 'ConnectedAccount') return
    if (place.customer !== undefined && type.name === 'Customer') return void this.#customer(place.customer, visited)
    if (/(Connection|Edge|Match)$/.test(type.name)) return void this.#below(visited, place)
    if (field.name === 'account') return
    if (getNamedType(field.type).name === 'Customer') return void this.#customersOf(visited)
    if (field.name === 'activities') return void this.#activities(visited)
    if (isEdge(field)) return void this.#children(visited)
    this.#pointer(visited)
  }

  #below({ node, field }: Visited, place: Place): void {
    if (node.selectionSet !== undefined) this.#select(node.selectionSet, getNamedType(field.type), place)
  }

  /** What makes no sense costs nothing: it is refused in its own place, when it is executed. */
  #tryRoot(visited: Visited): void {
    try {
      this.#root(visited)
    } catch (error) {
      if (!(error instanceof Fault || error instanceof GraphQLError)) throw error
    }
  }

  #root(visited: Visited): void {
    const { node, field, place } = visited
    const { accounts, schema, variables } = this.#options
    const { path } = place
    const args = getArgumentValues(field, node, variables)
    if (field.name === 'customer') {
      const by = (['email', 'domain', 'externalId'] as const).filter(key => args[key] != null)
      return void this.#below(visited, { ...place, customer: this.#oneCustomer(by, visited) })
    }
    if (field.name === 'search')
      return void this.#below(visited, { ...place, rows: searchCost(args, path, this.#means) })
    if (field.name === 'node' || field.name === 'nodes')
      return void this.#below(visited, { ...place, rows: nodesCost([args.id ?? args.ids].flat(), path, this.#means) })
    const listed = listedEntity(getNamedType(field.type), args.anchor, accounts)
    if (listed === undefined || !isEntityType(schema.getType(listed.entity) as GraphQLNamedType)) return
    const { entity, isCustomers } = listed
    const where = { parentType: schema.getQueryType() as never, fieldName: field.name }
    const pointsTo = (name: string) =>
      kindsOf(where)(name) === 'IdFilter' ? entitiesIn(schema, entity, name) : undefined
    const own = isCustomers ? { ...args, accounts: [args.anchor] } : args
    const rows = listCost({ ...this.#means, entity, args: own as never, path, kindOf: kindsOf(where), pointsTo })
    if (!isCustomers) return void this.#below(visited, { ...place, rows })
    const [anchor] = rows
    const customer = new CustomerCost(
      {
        count: anchor?.count ?? 0,
        by: ['email'],
        anchor,
        asked: this.#options.selectedOn(node, getNamedType(field.type)),
      },
      this.#means,
    )
    this.#below(visited, { ...place, rows: [], customer })
  }

  /** Whether there is such a customer is looked up in all that is asked about. */
  #oneCustomer(by: readonly FindKey[], { node, field, place: { path } }: Visited): CustomerCost {
    const { selectedOn } = this.#options
    const customer = new CustomerCost({ count: 1, by, asked: selectedOn(node, getNamedType(field.type)) }, this.#means)
    customer.lookUpAsked(path)
    return customer
  }

  #customer(customer: CustomerCost, visited: Visited): void {
    const { node, field, place } = visited
    const args = getArgumentValues(field, node, this.#options.variables)
    const rows = customer.rowsOf(field.name, args, place.path)
    this.#below(visited, { ...place, rows, customer: undefined })
  }

  #customersOf(visited: Visited): void {
    const { place } = visited
    for (const rows of place.rows) {
      const customer = new CustomerCost(
        {
          count: rows.count,
          by: ['email'],
          anchor: rows,
          asked: this.#options.selectedOn(visited.node, getNamedType(visited.field.type)),
        },
        this.#means,
      )
      this.#below(visited, { ...place, rows: [], customer })
    }
  }

  #activities(visited: Visited): void {
    const { node, field, place } = visited
    const args = getArgumentValues(field, node, this.#options.variables)
    const rows = place.rows.flatMap(each => activitiesCost(each, args, { path: place.path, ...this.#means }))
    this.#below(visited, { ...place, rows })
  }

  #children(visited: Visited): void {
    const { node, field, place } = visited
    const { first } = getArgumentValues(field, node, this.#options.variables)
    const means = {
      field: field.name,
      path: place.path,
      first: Number(first ?? 20),
      tally: this.#tally,
      asking: this.#asking,
    }
    this.#below(visited, { ...place, rows: place.rows.flatMap(rows => childrenCost(rows, means) ?? []) })
  }

  /** A field that is a record, or a value with records inside. */
  #pointer(visited: Visited): void {
    const { field, place } = visited
    const having = place.isInside
      ? place.rows
      : place.rows.filter(rows => hasColumn(rows.account, rows.entity, field.name))
    const candidates = this.#entitiesOf(getNamedType(field.type))
    if (candidates.length === 0) return void this.#below(visited, { ...place, rows: having, isInside: true })
    const found = having.flatMap(rows => {
      const entity = candidates.find(name => rows.account.connector.entities[name] !== undefined)
      return entity === undefined ? [] : [this.#follow(rows, { entity, pointer: field.name, field: place.path })]
    })
    this.#below(visited, { ...place, rows: found, isInside: false })
  }

  #follow(rows: Rows, { entity, pointer, field }: Followed): Rows {
    const { account, count, under } = rows
    const { record } = recordOf(account, entity)
    const found = { account, entity, count, under: rows, isFollowed: true }
    // The way back to what a row hangs on leads to what is there already.
    const isBack =
      under !== undefined && specOf(account, under.entity).of === record && specOf(account, rows.entity).of !== record
    if (isBack || this.#asking.cameAlong(rows, pointer, record)) return found
    let times = 0
    for (let at: Rows | undefined = rows; at !== undefined; at = at.under)
      if (at.isFollowed && specOf(account, at.entity).of === record) times += 1
    const build = this.#asking.get({
      account,
      record,
      field,
      keys: count,
      name: `get/${record}${times === 0 ? '' : `/${times}`}`,
    })
    return { ...found, build }
  }

  #entitiesOf(type: GraphQLNamedType): readonly EntityName[] {
    const types = isAbstractType(type) ? this.#options.schema.getPossibleTypes(type) : [type]
    return types.filter(isEntityType).map(({ name }) => name as EntityName)
  }
}
