import { createHash } from 'node:crypto'
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import t from 'tap'
import { testApp } from '../support/app.ts'

/* Apollo Client with its link for automatic persisted queries. */

const QUERY = gql`
  query Municipality($code: String!) {
    municipality(code: $code, asOf: "2026-01-01") {
      code
      name
    }
  }
`

for (const useGETForHashedQueries of [false, true]) {
  t.test(
    `Apollo Client sends a document once, then its hash by ${useGETForHashedQueries ? 'GET' : 'POST'}`,
    async (t) => {
      const base = await (await testApp(t)).listen()
      const sent: string[] = []
      const http = new HttpLink({
        uri: `${base}/graphql`,
        fetch(url, options) {
          const text = `${decodeURIComponent(String(url))} ${String(options?.body ?? '')}`
          sent.push(`${options?.method} ${text.includes('"query":') || text.includes('query=') ? 'document' : 'hash'}`)
          return fetch(url, options)
        }
      })
      const persisted = new PersistedQueryLink({
        sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
        useGETForHashedQueries
      })
      const client = new ApolloClient({ link: ApolloLink.from([persisted, http]), cache: new InMemoryCache() })
      const nameOf = async (code: string) => {
        const { data } = await client.query<{ municipality: { name: string } }>({ query: QUERY, variables: { code } })
        return data?.municipality.name
      }
      t.equal(await nameOf('0849'), 'Jammerbugt')
      t.equal(await nameOf('0265'), 'Roskilde')
      const byHash = useGETForHashedQueries ? 'GET hash' : 'POST hash'
      t.same(sent, [byHash, 'POST document', byHash])
      client.stop()
    }
  )
}
