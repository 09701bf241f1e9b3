import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openApi } from '../../../test/judges/openapi.ts'
import type { Spec } from '../../../test/judges/spec.ts'

/** HubSpot's documents, one for each part of its API; a path says which. */
export function hubspotSpec(folder: string): Spec {
  const files = ['v3', 'v4'].flatMap(version => {
    const inner = join(folder, version)
    return existsSync(inner) ? readdirSync(inner).map(file => join(inner, file)) : []
  })
  return openApi({ files })
}
