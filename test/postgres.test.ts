import { runFolders } from './support/folders.ts'

runFolders('postgres')
