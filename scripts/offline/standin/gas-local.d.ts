declare module 'gas-local' {
  /** Runs the scripts of a folder in one new context whose globals are `globals`, and returns that context. */
  export function require(
    folder: string,
    globals: Record<string, unknown>,
    options?: {filter?: (path: string) => boolean},
  ): Record<string, unknown>;
}
