/* The part of `newman` that tests use; it brings no types. */
declare module 'newman' {
  type About = {
    item: { name: string }
    assertion: string
    request: { method: string }
    response: { code: number }
  }
  type Running = {
    on(event: 'item' | 'request' | 'script' | 'assertion', hear: (error: Error | null, about: About) => void): Running
  }
  type Given = { collection: object; envVar: { key: string; value: string }[]; reporters: string[] }
  const newman: { run(given: Given, done: (error: Error | null) => void): Running }
  export default newman
}
