import { readFileSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { exampleQueries } from './example-queries.ts'

/** The page at `/`: Apollo Sandbox where the network is there, the bundled Altair where it is not. */
export function addPages(app: FastifyInstance): void {
  app.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(sandboxPage))
  app.get('/altair', async (_request, reply) => reply.redirect('/altair/'))
  app.get<{ Params: { '*': string } }>('/altair/*', async (request, reply) => {
    const path = request.params['*']
    if (path === '') return reply.type('text/html; charset=utf-8').send(await renderPage())
    const file = await fileOf(path)
    if (file === undefined) return reply.code(404).type('text/plain').send('There is no such file.')
    return reply
      .type(types[extname(path)] ?? 'application/octet-stream')
      .header('cache-control', 'public, max-age=3600')
      .send(file)
  })
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

/** Altair is large: who never opens it must not carry it. */
const altair = () => import('altair-static')

async function renderPage(): Promise<string> {
  const { renderAltair } = await altair()
  return renderAltair({
    baseURL: '/altair/',
    endpointURL: '/graphql',
    // Altair shows the last of its windows first.
    initialWindows: exampleQueries.toReversed().map(({ title, document }) => ({
      initialName: title,
      initialQuery: document,
    })),
  })
}

/** A file of the bundled Altair; undefined where there is none, or where the path leads out of its folder. */
async function fileOf(path: string): Promise<Buffer | undefined> {
  if (path.includes('\0') || normalize(path).startsWith('..')) return undefined
  try {
    return readFileSync(join((await altair()).getDistDirectory(), path))
  } catch {
    return undefined
  }
}

const sandboxPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Unigraph</title>
    <style>html, body, #sandbox { height: 100%; margin: 0 } p { font: 1rem system-ui; padding: 1rem }</style>
  </head>
  <body>
    <div id="sandbox"><p>Loading Apollo Sandbox. Without a network, <a href="/altair/">the bundled explorer</a> opens by itself.</p></div>
    <script>
      const offline = () => location.replace('/altair/')
      const timer = setTimeout(offline, 4000)
      const script = document.createElement('script')
      script.src = 'https://embeddable-sandbox.cdn.apollographql.com/_latest/embeddable-sandbox.umd.production.min.js'
      script.onerror = offline
      script.onload = () => {
        clearTimeout(timer)
        new window.EmbeddedSandbox({
          target: '#sandbox',
          initialEndpoint: location.origin + '/graphql',
          initialState: { document: ${JSON.stringify(exampleQueries.map(({ document }) => document).join('\n\n')).replaceAll('<', '\\u003c')}, pollForSchemaUpdates: false },
        })
      }
      document.head.append(script)
    </script>
  </body>
</html>
`
