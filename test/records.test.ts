import { runFolders } from './support/folders.ts'

runFolders('domain', 'sync')
