/** How often to repeat something random: `few` times in `npm test`, `many` in `npm run acceptance` and in CI. */
export const repeats = (few: number, many: number): number => (process.env.THOROUGH === '1' ? many : few)
