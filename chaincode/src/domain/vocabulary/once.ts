/** Computes something of each object once: guards, policies and decisions of a transaction all ask for the same. */
export function oncePerObject<V, T>(compute: (value: V) => T): (value: V) => T {
  const computed = new WeakMap<object, { readonly result: T }>();
  return (value) => {
    if (typeof value !== 'object' || value === null) return compute(value);
    const known = computed.get(value) ?? { result: compute(value) };
    computed.set(value, known);
    return known.result;
  };
}
