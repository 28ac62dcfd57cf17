import { startMap } from './map.js'
import { start } from './navigation.js'
import { startPrinting } from './print.js'
import { startSearch } from './search.js'

start(document)
startSearch(document)
startMap(document)
startPrinting(document)
