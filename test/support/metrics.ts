import type { FastifyInstance } from 'fastify'

/** The values of the metrics, by name with labels, such as `writes_total{operation="appoint",result="stored"}`. */
export async function metricsOf(app: FastifyInstance): Promise<Map<string, number>> {
  const { body } = await app.inject('/metrics')
  const samples = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    samples.map((line) => {
      const end = line.lastIndexOf(' ')
      return [line.slice(0, end), Number(line.slice(end + 1))]
    })
  )
}
