import { runFolders } from './support/folders.ts'

runFolders('domain', 'lifecycles', 'seeds', 'sync', 'views')
