/** A copy of the numbers with room for so many, or for twice as many if that is more. */
export function grown<Numbers extends Uint8Array | Uint32Array | Int32Array>(
  numbers: Numbers,
  length: number,
): Numbers {
  const make = numbers.constructor as new (length: number) => Numbers;
  const larger = new make(Math.max(length, 2 * numbers.length));
  larger.set(numbers);
  return larger;
}
