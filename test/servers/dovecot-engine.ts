// Runs a Dovecot out of one temp folder that holds configuration, certificate, user and mail: as a process of this
// machine where the program is at hand or can be installed, in a container where only a Docker engine is.

import { execFile, spawn } from 'node:child_process'
import { access, chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { GenericContainer, getContainerRuntimeClient, type StartedTestContainer } from 'testcontainers'

const run = promisify(execFile)
const PROGRAM = '/usr/sbin/dovecot'

export interface DovecotSetup {
  /** An empty folder of its own. */
  readonly home: string
  readonly port: number
  readonly tlsPort: number
  readonly user: string
  readonly password: string
}

export interface DovecotEngine {
  /** Resolves when the server greets. */
  start(): Promise<void>
  /** kill -9 of everything that `start` began. */
  kill(): Promise<void>
}

/** @throws Error that says what to install where there is no Dovecot to be had */
export async function dovecotEngine(setup: DovecotSetup): Promise<DovecotEngine> {
  if (await exists(PROGRAM)) return processEngine(setup)
  const docker = await getContainerRuntimeClient().catch(() => null)
  if (docker !== null) return containerEngine(setup)
  await install()
  return processEngine(setup)
}

// ── as a process ────────────────────────────────────────────────────────────────────────────────────────────────

/** Dovecot wants root for nothing that we need: where the tests are root, all of it runs as nobody. */
async function processEngine(setup: DovecotSetup): Promise<DovecotEngine> {
  const { home } = setup
  const root = process.getuid!() === 0
  const who = async (...flags: string[]) => (await run('id', root ? [...flags, 'nobody'] : flags)).stdout.trim()
  const [uid, gid] = [Number(await who('-u')), Number(await who('-g'))]
  await furnish(setup, { listen: '127.0.0.1', user: await who('-un'), group: await who('-gn') })
  for (const path of ['', 'mail', 'users', 'key.pem', 'cert.pem', 'dovecot.conf']) {
    await chown(join(home, path), uid, gid)
  }

  let running: { group: number; ended: Promise<unknown> } | null = null
  const killGroup = () => void (running && process.kill(-running.group, 'SIGKILL'))
  return {
    start: async () => {
      // A process group of its own, so that kill -9 reaches the login and mail processes too. It would hold on to our
      // output, so it gets none.
      const options = { uid, gid, detached: true, stdio: 'ignore' } as const
      const child = spawn(PROGRAM, ['-F', '-c', join(home, 'dovecot.conf')], options)
      process.once('exit', killGroup)
      running = { group: child.pid!, ended: new Promise((resolve) => child.once('exit', resolve)) }
      await greeted(setup)
    },
    kill: async () => {
      if (running === null) return
      process.kill(-running.group, 'SIGKILL')
      await running.ended
      running = null
      process.off('exit', killGroup)
      // The login processes hold on to the ports for a moment longer than their master.
      for (const port of [setup.port, setup.tlsPort]) await released(port)
      await rm(join(home, 'run'), { recursive: true, force: true })
    },
  }
}

/** On Debian as root; several test files may want it at once. */
async function install(): Promise<void> {
  if (!(await exists('/etc/debian_version')) || process.getuid!() !== 0) {
    throw new Error('the tests need Dovecot 2.3: install dovecot-imapd (Debian, Ubuntu), dovecot (others), or Docker')
  }
  await run('flock', ['/tmp/registrar-install.lock', 'sh', '-c', INSTALL], { maxBuffer: 64 * 1024 * 1024 })
}

/** policy-rc.d keeps the package from starting its service; where it was not there, it goes again. */
const INSTALL = `
  test -x ${PROGRAM} && exit 0
  if ! test -e /usr/sbin/policy-rc.d; then
    printf '#!/bin/sh\\nexit 101\\n' >/usr/sbin/policy-rc.d
    chmod +x /usr/sbin/policy-rc.d
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get -q update && apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends dovecot-imapd openssl
`

// ── in a container ──────────────────────────────────────────────────────────────────────────────────────────────

/** The folder is mounted at its own path, so a killed container loses nothing and the next one goes on with it. */
async function containerEngine(setup: DovecotSetup): Promise<DovecotEngine> {
  const { home, port, tlsPort } = setup
  await furnish(setup, { listen: '*', user: 'dovecot', group: 'dovecot' })
  await chmod(join(home, 'mail'), 0o777)
  let running: StartedTestContainer | null = null
  return {
    start: async () => {
      running = await new GenericContainer('dovecot/dovecot:2.3.21')
        .withUser('root')
        .withBindMounts([{ source: home, target: home, mode: 'rw' }])
        .withExposedPorts({ container: port, host: port }, { container: tlsPort, host: tlsPort })
        .withCommand(['dovecot', '-F', '-c', join(home, 'dovecot.conf')])
        .start()
      await greeted(setup)
    },
    kill: async () => {
      await running?.stop({ timeout: 0 })
      running = null
    },
  }
}

// ── what both need ──────────────────────────────────────────────────────────────────────────────────────────────

interface Lodging {
  readonly listen: string
  readonly user: string
  readonly group: string
}

async function furnish(setup: DovecotSetup, lodging: Lodging): Promise<void> {
  const { home, user, password } = setup
  await run('openssl', [
    ...['req', '-x509', '-nodes', '-days', '3650', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
    ...['-keyout', join(home, 'key.pem'), '-out', join(home, 'cert.pem')],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
  ])
  await writeFile(join(home, 'users'), `${user}:{PLAIN}${password}\n`)
  await writeFile(join(home, 'dovecot.conf'), configuration(setup, lodging))
  await mkdir(join(home, 'mail'))
  await chmod(home, 0o755)
}

function configuration({ home, port, tlsPort }: DovecotSetup, { listen, user, group }: Lodging): string {
  return `
base_dir = ${home}/run
state_dir = ${home}/state
log_path = ${home}/dovecot.log
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = 0
first_valid_gid = 0
mail_uid = ${user}
mail_gid = ${group}
protocols = imap
listen = ${listen}
mail_location = sdbox:${home}/mail/%u
mail_fsync = never
disable_plaintext_auth = no
auth_failure_delay = 0
ssl = yes
ssl_cert = <${home}/cert.pem
ssl_key = <${home}/key.pem
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${home}/users
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${home}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
service anvil {
  chroot =
  # No waiting after a wrong password.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
`
}

/** Waits until the server greets; throws with the end of its log where it does not within ten seconds. */
async function greeted({ home, port }: DovecotSetup): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await greets(port)) return
    await sleep(50)
  }
  const log = await readFile(join(home, 'dovecot.log'), 'utf8').catch(() => '(it wrote no log)')
  throw new Error(`Dovecot does not answer on port ${port}:\n${log.slice(-2000)}`)
}

/** Waits until nobody listens at a port any more; throws where somebody still does after ten seconds. */
async function released(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
    if (await promise) return
    await sleep(50)
  }
  throw new Error(`Port ${port} is still taken`)
}

function greets(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const socket = connect({ host: '127.0.0.1', port })
  socket.setTimeout(1000, () => resolve(false))
  socket.once('data', () => resolve(true))
  socket.once('error', () => resolve(false))
  socket.once('close', () => resolve(false))
  return promise.finally(() => socket.destroy())
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
