/** The first fault of a text as XML: a tag without its counterpart, or an attribute without quotation marks. Null for none. */
export function unbalanced(text: string): string | null {
  const open: string[] = []
  for (const [tag, isEnd, name = '', attributes = '', isWhole] of text.matchAll(/<(\/?)([\w:-]*)([^<>]*?)(\/?)>/g)) {
    if (!/^(?:\s+[\w:-]+="[^"<]*")*\s*$/.test(attributes)) return tag
    if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(attributes)) return tag
    if (isEnd) {
      if (open.pop() !== name) return tag
    } else if (!isWhole) open.push(name)
  }
  return open.at(-1) ?? null
}
