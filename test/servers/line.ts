// A line to a server that can be cut, fall silent, or lead nowhere, as networks do: a small TCP relay on loopback. What is
// connected over a line that falls silent stays silent for ever; nobody is told.
import { once } from 'node:events'
import { createServer, type Socket, connect as tcpConnect } from 'node:net'

export interface Line {
  readonly port: number
  /** Where it leads; what is connected stays where it is. */
  leadTo(port: number): void
  /** From now on nothing passes, neither on what is connected nor on what connects. */
  freeze(): void
  /** What connects from now on passes; what was frozen stays so. */
  thaw(): void
  /** Ends all connections; new ones pass. */
  cut(): void
  /** Ends all connections, and each new one at once, until `thaw`. */
  refuse(): void
  close(): void
}

/** Opens a line to a port of 127.0.0.1. */
export async function openLine(to: number): Promise<Line> {
  let target = to
  let mood: 'open' | 'frozen' | 'refusing' = 'open'
  const open = new Set<readonly [near: Socket, far: Socket | null]>()

  const server = createServer((near) => {
    near.on('error', () => {})
    if (mood === 'refusing') return void near.destroy()
    const far = mood === 'frozen' ? null : tcpConnect({ host: '127.0.0.1', port: target })
    const pair = [near, far] as const
    open.add(pair)
    const end = () => {
      near.destroy()
      far?.destroy()
      open.delete(pair)
    }
    near.once('close', end)
    if (far === null) return void near.resume()
    far.on('error', end).once('close', end)
    near.pipe(far).pipe(near)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  const cut = () => {
    for (const [near, far] of open) {
      near.destroy()
      far?.destroy()
    }
  }
  return {
    port: (server.address() as { port: number }).port,
    leadTo: (port) => {
      target = port
    },
    freeze: () => {
      mood = 'frozen'
      for (const [near, far] of open) {
        if (far === null) continue
        near.unpipe(far).resume()
        far.unpipe(near).resume()
      }
    },
    thaw: () => {
      mood = 'open'
    },
    cut,
    refuse: () => {
      mood = 'refusing'
      cut()
    },
    close: () => {
      cut()
      server.close()
    },
  }
}
