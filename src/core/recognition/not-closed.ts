const NOT_CLOSED = /^\s*не закрыт[ао]\s*$/i;

/** amoCRM's text in the closing date of an open deal. */
export function saysNotClosed(cell: unknown): boolean {
  return typeof cell === 'string' && NOT_CLOSED.test(cell);
}
