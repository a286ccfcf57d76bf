#!/usr/bin/env node
// The `registrar` command. Plain JavaScript, because it has to start under whatever Node the machine has: the desk
// itself needs Node 26 (type stripping, Temporal), which npm brought along, and goes on under that one.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = 26

if (Number.parseInt(process.versions.node, 10) >= NEEDED) {
  dieWithParent()
  await import('./main.ts')
} else {
  goOnUnder(findNode())
}

/** Whoever kills -9 the process that they started means this one too; the channel closes when that one is gone. */
function dieWithParent() {
  if (!process.channel) return
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  process.channel.unref()
}

/** The Node that npm installed beside our other dependencies; null where there is none. */
function findNode() {
  try {
    const name = `node-${process.platform}-${process.arch}`
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin', 'node')
  } catch {
    return null
  }
}

function goOnUnder(node) {
  if (node === null) return giveUp('npm has brought no newer one')
  const child = spawn(node, [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  const forward = (signal) => child.kill(signal)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, forward)
  child.once('error', (error) => giveUp(`the one that npm brought does not start (${error.code})`))
  child.once('exit', (code, signal) => {
    if (signal === null) process.exit(code)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

function giveUp(why) {
  console.error(
    `registrar needs Node ${NEEDED} or newer; this is ${process.version}, and ${why}: run «npm ci» in its folder, or start it with a newer Node.`,
  )
  process.exit(1)
}
