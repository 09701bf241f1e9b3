import { afterEach } from 'vitest'
import { credentialBehaviours } from './credential-behaviours.ts'
import { kinds, open } from './places.ts'

const closings: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close()
})

for (const { begin } of kinds.slice(0, 1))
  credentialBehaviours(async () => {
    const places = await begin()
    const place = await places.make()
    const store = await open(place.url)
    closings.push(
      () => places.end(),
      () => place.close(),
      () => store.close(),
    )
    return store.credentials
  })
