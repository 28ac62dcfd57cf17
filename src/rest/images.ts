import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { parseInput } from '../domain/basics/input.ts'
import type { Day } from '../domain/basics/time.ts'
import { createViewReader, type Work } from '../domain/views/views.ts'
import { runInSlices } from '../event-loop.ts'
import { preferredType } from '../http/accept.ts'
import { Answer } from '../http/answer-cache.ts'
import { OBJECTS_OF } from '../http/rate-limit.ts'
import { sendAnswer } from '../http/send-answer.ts'
import { createBeginning } from './cached.ts'
import type { Call, Filter, Image } from './concept.ts'
import { NotAcceptable } from './formats.ts'
import { resourceNotFound } from './not-found.ts'
import * as parameter from './parameters.ts'
import { withRestNames } from './query.ts'
import type { ReadingOptions } from './reading.ts'
import { oneOf } from './shapes.ts'
import { viewOpener } from './views.ts'

/* Addresses that answer with a drawing. */

export const IMAGE_TYPE = 'image/svg+xml'

const LANGUAGES = ['da', 'en'] as const

/** Every query parameter of an image, by name. */
export const imageQueryOf = ({ filter }: Image): Filter => ({
  ...Object.fromEntries(Object.entries(filter).map(([name, schema]) => [name, schema.optional()])),
  asOf: parameter.asOf.optional(),
  knownAt: parameter.knownAt.optional(),
  scenario: parameter.scenario.optional(),
  language: oneOf(LANGUAGES).describe('Language of the words in the image; default `da`.').optional()
})

/** Makes the handler that answers GET and HEAD of an image. */
export function createDrawing(options: ReadingOptions) {
  const { services, views, version, charge, compression } = options
  const begin = createBeginning(options)

  return (image: Image) => {
    const schema = z.strictObject(imageQueryOf(image))
    return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const { today, cached, keep } = begin(request, reply)
      if (cached) return sendAnswer(cached, request, reply, compression)
      if (preferredType(request.headers.accept, [IMAGE_TYPE]) === null) throw new NotAcceptable([IMAGE_TYPE])
      const {
        asOf,
        knownAt,
        scenario,
        language = 'da',
        ...filter
      } = parseInput(schema, request.query) as {
        asOf?: Day
        knownAt?: string
        scenario?: string
        language?: (typeof LANGUAGES)[number]
      }
      const day = asOf ?? today
      const params = request.params as Record<string, string>
      const chargeWork = (work: Work) => charge(request, reply, OBJECTS_OF[work])
      const call: Call = {
        services,
        views: createViewReader(views, chargeWork, { caller: request.caller, today }),
        caller: request.caller,
        today,
        day,
        when: day,
        params,
        filter,
        orderBy: null,
        page: {}
      }
      try {
        const open = viewOpener(call.views, { knownAt, scenario })
        const drawn = await runInSlices(function* () {
          const inView = open === null ? call : { ...call, ...(yield* open()) }
          const drawing = yield* image.draw(inView, language)
          if (drawing === null) throw resourceNotFound(image, inView)
          return drawing
        }, version)
        charge(request, reply, drawn.objects)
        const answer = new Answer(drawn.svg.text, { contentType: `${IMAGE_TYPE}; charset=utf-8`, route: image.path })
        keep(answer)
        return sendAnswer(answer, request, reply, compression)
      } catch (error) {
        throw withRestNames(error)
      }
    }
  }
}
