/** Computes something of each object once. Records are asked for the same again and again. */
export function oncePerObject<V extends object, T>(compute: (value: V) => T): (value: V) => T {
  const computed = new WeakMap<V, { readonly result: T }>();
  return (value) => {
    const known = computed.get(value) ?? { result: compute(value) };
    computed.set(value, known);
    return known.result;
  };
}
