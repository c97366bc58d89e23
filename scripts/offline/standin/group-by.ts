/** The engine calls Object.groupBy, which Node 20 does not have. */
function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => PropertyKey): object {
  const groups = new Map<PropertyKey, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return Object.assign(Object.create(null), Object.fromEntries(groups));
}

if (!('groupBy' in Object)) Object.assign(Object, {groupBy});
