/** Headers that hold secrets. */
const SECRET_HEADERS = ['authorization', 'cookie', 'proxy-authorization']

/** How the log is written; secrets are taken out, should anything ever log the headers that they stand in. */
export const logOptions = (level: string) => ({
  level,
  redact: {
    paths: ['headers', 'req.headers', 'request.headers', 'err.headers'].flatMap((at) =>
      SECRET_HEADERS.map((name) => (name.includes('-') ? `${at}["${name}"]` : `${at}.${name}`))
    ),
    censor: '(secret)'
  }
})
