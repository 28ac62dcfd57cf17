import { runFolders } from './support/folders.ts'

runFolders('service', 'processes', 'access', 'lifecycles')
