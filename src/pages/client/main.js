import { startMap } from './map.js'
import { start } from './navigation.js'
import { startPrinting } from './print.js'
import { startSearch } from './search.js'
import { startSignIn } from './sign-in.js'
import { startForms } from './write-form.js'

start(document)
startSearch(document)
startMap(document)
startSignIn(document)
startForms(document)
startPrinting(document)
