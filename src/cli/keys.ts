import { command } from './command.ts'
import { keyCommand } from './key-command.ts'

/** `npm run keys`: makes, lists, rotates and revokes the keys that callers show. A running service sees it at once. */
command(async () => {
  const { lines, isSecret = false } = await keyCommand(process.argv.slice(3), process.env)
  for (const line of lines) console.log(line)
  if (isSecret) process.stderr.write('This is the only time it is shown. Send it as: Authorization: Bearer …\n')
})
