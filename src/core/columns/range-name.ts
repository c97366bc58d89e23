/** Name of a canonical column's range: part of the contract, since users write it in formulas. */
export function rangeName(table: string, column: string): string {
  return `kpi_${table.replace(/-/g, '_')}_${column}`;
}
