import { spawnSync } from 'node:child_process'

/** Why tests of a program are left out; false where it is there. */
export const missing = (program: string): string | false =>
  spawnSync(program, ['--version']).error ? `${program} is not on this machine: what needs it was not run` : false

/** The interpreter itself, since a shim such as that of pyenv takes longer to start than the programs do. */
export const PYTHON = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], {
  encoding: 'utf8'
}).stdout?.trim()
