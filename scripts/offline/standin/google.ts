/** Shapes of Google's services, so that an object of the stand-in cannot drift from the service it stands for. */

type Plain = string | number | boolean | Date | null | undefined;

type Same<One, Other> =
  (<Probe>() => Probe extends One ? 1 : 2) extends <Probe>() => Probe extends Other ? 1 : 2 ? true : false;

/** The types make numbers of Google's enums; a script gets objects. */
type Scalar<Result> = Result extends number
  ? Same<Result, number> extends true
    ? number
    : EnumValue
  : Result;

/** What a modelled member may answer: plain values as they are, another object of the service as any object. */
type Answer<Result> = [Result] extends [Plain]
  ? Scalar<Result>
  : Result extends readonly (infer Item)[]
    ? Answer<Item>[]
    : Result extends Plain
      ? Result
      : object;

/**
 * The named members of a service with the parameters that its types give. An implementation may take more than they
 * allow, since overloads are one function here, but not less.
 */
export type Modelled<Service, Names extends keyof Service> = {
  [Name in Names]: Service[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => [undefined] extends [Result] ? Result : Answer<Result>
    : object;
};

/** Enum of a service: a script sees objects, and gets a name only by asking for their text. */
export type EnumValue = {toString(): string};

export function enumOf<Name extends string>(names: readonly Name[]): Record<Name, EnumValue> & object {
  const values: Partial<Record<Name, EnumValue>> = {};
  for (const name of names) values[name] = Object.freeze({toString: () => name});
  return complete(names, values);
}

function complete<Name extends string, Value>(
  names: readonly Name[],
  values: Partial<Record<Name, Value>>,
): Record<Name, Value> {
  const isWhole = (found: Partial<Record<Name, Value>>): found is Record<Name, Value> =>
    names.every((name) => found[name] !== undefined);
  if (!isWhole(values)) throw new Error('An enum lacks a value.');
  return values;
}
