// Three questions over HTTP, where HTTP_PORT is set: does the process live (/healthz), does the desk do its work (/readyz,
// 503 with the reasons where not), and the figures (/metrics, for Prometheus). Nothing personal is told, and nothing can
// be asked of the desk to do.
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readBacklog, readTroubles } from '../record/backlog.ts'
import type { Database } from '../record/database.ts'
import { findTroubles } from './find-troubles.ts'
import type { Pulse } from './pulse.ts'
import { writeMetrics } from './write-metrics.ts'

export interface HealthServer {
  readonly port: number
  close(): Promise<void>
}

/** Listens on `port` (0: any that is free) of all addresses. `mailboxes`: those that this worker is configured for. */
export async function serveHealth(serving: {
  port: number
  db: Database
  pulse: Pulse
  mailboxes: readonly string[]
}): Promise<HealthServer> {
  const { port, db, pulse, mailboxes } = serving
  const answers: { readonly [path: string]: (response: ServerResponse) => Promise<void> } = {
    '/healthz': async (response) => send(response, 200, 'text/plain', 'ok\n'),
    '/readyz': async (response) => {
      const backlog = await readTroubles(db, mailboxes).catch(() => null)
      const reasons = findTroubles(pulse.mailboxes, backlog, performance.now())
      const ready = reasons.length === 0
      send(response, ready ? 200 : 503, 'application/json', `${JSON.stringify({ ready, reasons })}\n`)
    },
    '/metrics': async (response) => {
      const backlog = await readBacklog(db, mailboxes).catch(() => null)
      send(response, 200, pulse.registry.contentType, await writeMetrics(pulse, backlog))
    },
  }
  const server = createServer((request, response) => {
    const answer = answers[request.url?.split('?')[0] ?? '']
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', 'GET only\n')
    if (answer === undefined) return send(response, 404, 'text/plain', 'there is /healthz, /readyz and /metrics\n')
    answer(response).catch(() => send(response, 500, 'text/plain', 'the figures could not be gathered\n'))
  })
  server.listen(port)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text)
}
