/** Makes something when it is first asked for, and keeps it: a cell that does not need it should not pay for it. */
export function once<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined;
  return () => {
    made ??= {value: make()};
    return made.value;
  };
}
