import type { FaultRule, Faults } from './faults.ts'
import type { Ledger } from './ledger.ts'
import type { SimulatorReply, SimulatorRequest } from './simulator.ts'

/** Answers the requests by which another process reads the ledger and sets faults; undefined for every other. */
export function control(
  request: SimulatorRequest,
  { ledger, faults }: { ledger: Ledger; faults: Faults },
): SimulatorReply | undefined {
  if (!request.path.startsWith('/__simulator/')) return undefined
  switch (`${request.method} ${request.path.slice('/__simulator/'.length)}`) {
    case 'GET ledger':
      return { status: 200, body: ledger.all() }
    case 'DELETE ledger':
      ledger.clear()
      return { status: 204 }
    case 'PUT faults': {
      const rules = request.json()
      if (!Array.isArray(rules)) return { status: 400, text: 'expected a JSON list of fault rules' }
      faults.set(rules as FaultRule[])
      return { status: 204 }
    }
    case 'DELETE faults':
      faults.clear()
      return { status: 204 }
    default:
      return { status: 404, text: 'the control routes are GET and DELETE ledger, PUT and DELETE faults' }
  }
}
