/** Preloaded into a server that is started as it is in production: tells its parent what it has used. */
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpu: user + system, residentBytes: process.memoryUsage.rss() })
})
process.channel?.unref()
