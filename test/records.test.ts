import { runFolders } from './support/folders.ts'

runFolders('domain', 'lifecycles', 'sync')
