/** The engine calls Object.groupBy, which Node 20 does not have. */
type KeyOf = (item: unknown, index: number) => PropertyKey;

function groupBy(items: Iterable<unknown>, keyOf: KeyOf): Record<PropertyKey, unknown[]> {
  const groups: Record<PropertyKey, unknown[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups[key] ?? [];
    groups[key] = group;
    group.push(item);
  }
  return groups;
}

if (!('groupBy' in Object)) Object.defineProperty(Object, 'groupBy', {value: groupBy, configurable: true});
