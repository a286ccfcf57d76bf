// Whether a process of this machine still runs: whose lease or whose database folder it is may have been killed.

/** EPERM says that it runs and is somebody else's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
