import { buildImage, type Image } from '../domain/model/image.ts'
import type { Db } from './database.ts'
import { readRows } from './read-rows.ts'
import { createRecordedAt } from './recorded-at.ts'

/** The image of a database, with the instants at which its facts were recorded. */
export function readImage(db: Db, version = 1): Image {
  const image = buildImage(readRows(db), version)
  createRecordedAt(db).load(image)
  return image
}
