/**
 * The groups that pairs make of the positions `0` to `count - 1`, each ascending, in the order of
 * their first members: who hangs together by any chain of pairs is in one group. Positions that no
 * pair names are left out. The order of the pairs makes no difference.
 */
export function groupPairs(
  count: number,
  pairs: readonly { readonly a: number; readonly b: number }[],
): number[][] {
  const parents = Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = i; at !== root;) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [find(a), find(b)];
    // The first member is the root, whatever the order of the pairs.
    parents[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const root = find(i);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [i]);
    else group.push(i);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
