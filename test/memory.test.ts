import { runFolders } from './support/folders.ts'

runFolders('memory')
