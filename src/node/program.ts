/** Files that run in threads and processes of their own: TypeScript from the sources, JavaScript once built. */
export const programUrl = (name: string, from: string): URL =>
  new URL(`${name}.${from.endsWith('.ts') ? 'ts' : 'js'}`, from);
