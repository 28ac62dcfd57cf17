/** Headers that hold secrets. */
const SECRET_HEADERS = ['authorization', 'cookie', 'proxy-authorization']

/** Options of the log. Headers with secrets are redacted, in case any line ever contains them. */
export const logOptions = (level: string) => ({
  level,
  redact: {
    paths: ['headers', 'req.headers', 'request.headers', 'err.headers'].flatMap((at) =>
      SECRET_HEADERS.map((name) => (name.includes('-') ? `${at}["${name}"]` : `${at}.${name}`))
    ),
    censor: '(secret)'
  }
})
